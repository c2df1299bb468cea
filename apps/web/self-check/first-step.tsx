import { localize, type Locale } from "@plain-credit/core";
import type { Step } from "./case-result.ts";
import { caseWords } from "./case-words.ts";
import styles from "./self-check.module.css";

/** The one step that comes first, how to take it, and why it comes first. */
export function FirstStep({ step, locale }: { readonly step: Step | undefined; readonly locale: Locale }) {
  if (step === undefined) return null;
  const words = caseWords[locale];
  const [need] = step.needs;
  const danger = need?.urgency === 0;
  return (
    <section className={`${styles["first"]} ${danger ? styles["danger"] : ""}`}>
      <h2 tabIndex={-1}>
        <span className={styles["kicker"]}>{words.firstTitle}</span> {localize(step.remedy.name, locale)}
      </h2>
      <p>{localize(step.remedy.detail, locale)}</p>
      {need !== undefined && (
        <p className={styles["because"]}>
          <strong>{words.whyFirst}</strong>
          <br />
          {need.residual === true
            ? words.nothingElse
            : words.becauseOf(localize(need.name, locale), need.urgency)}
        </p>
      )}
    </section>
  );
}
