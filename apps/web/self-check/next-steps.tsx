import { localize, type Locale } from "@plain-credit/core";
import type { Step } from "./case-result.ts";
import { caseWords } from "./case-words.ts";
import styles from "./self-check.module.css";

const shownAtOnce = 3;

/** The steps after the first, in core's order; the first few at once. */
export function NextSteps({ steps, locale }: { readonly steps: readonly Step[]; readonly locale: Locale }) {
  if (steps.length === 0) return null;
  const words = caseWords[locale];
  const later = steps.slice(shownAtOnce);
  return (
    <section className="stack">
      <h2>{words.nextTitle}</h2>
      <StepList steps={steps.slice(0, shownAtOnce)} start={2} locale={locale} />
      {later.length > 0 && (
        <details>
          <summary>{words.moreSteps(later.length)}</summary>
          <StepList steps={later} start={2 + shownAtOnce} locale={locale} />
        </details>
      )}
    </section>
  );
}

function StepList({
  steps,
  start,
  locale,
}: {
  readonly steps: readonly Step[];
  readonly start: number;
  readonly locale: Locale;
}) {
  return (
    <ol className={styles["steps"]} start={start}>
      {steps.map(({ remedy, needs }) => (
        <li key={remedy.id}>
          <strong>{localize(remedy.name, locale)}</strong>
          <p>{localize(remedy.detail, locale)}</p>
          <p className="small">
            {caseWords[locale].purpose(needs.map(({ name }) => localize(name, locale)))}
          </p>
        </li>
      ))}
    </ol>
  );
}
