import { localize } from "@plain-credit/core";
import { toCaseFragment } from "./case-fragment.ts";
import type { CaseProps } from "./case-props.ts";
import { caseWords } from "./case-words.ts";
import { findingsOf, unknown } from "./clean-case.ts";
import { toLookUp } from "./to-look-up.ts";
import styles from "./self-check.module.css";

/** What could still tell, where to find it, and a way to answer it. */
export function LookUp({ graph, locale, given }: CaseProps) {
  const words = caseWords[locale];
  const signals = toLookUp(graph, findingsOf(given));
  if (signals.length === 0) return null;
  return (
    <section className="stack">
      <h2>{words.lookUpTitle}</h2>
      <ul className={styles["traps"]}>
        {signals.map(({ id, label, lookup }) => (
          <li key={id}>
            <strong>{localize(label, locale)}</strong>
            {lookup !== undefined && <p>{localize(lookup, locale)}</p>}
            <p className="unprinted">
              <a href={toCaseFragment(asking(given, id))}>{words.lookUpAnswer}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

// Going back needs an answer to go back to; what was never asked starts as not known.
function asking(given: CaseProps["given"], signal: string): CaseProps["given"] {
  const asked = given.answers.some((answer) => answer.signal === signal);
  const answers = asked ? given.answers : [...given.answers, { signal, value: unknown }];
  return { ...given, answers, asking: signal };
}
