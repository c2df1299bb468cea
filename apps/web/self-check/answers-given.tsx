import { localize } from "@plain-credit/core";
import { toCaseFragment } from "./case-fragment.ts";
import { goBackTo } from "./case-moves.ts";
import type { CaseProps } from "./case-props.ts";
import { caseWords } from "./case-words.ts";
import { unknown } from "./clean-case.ts";
import { selfCheckWords } from "./self-check-words.ts";
import styles from "./self-check.module.css";

/** What the learner has said so far, each with a way back to it. */
export function AnswersGiven({ graph, locale, given }: CaseProps) {
  const words = caseWords[locale];
  const outcome = graph.outcomes.get(given.outcome ?? "");
  const rows = [
    {
      id: "outcome",
      label: words.outcome,
      value: outcome === undefined ? selfCheckWords[locale].outcomeUnknown : localize(outcome.name, locale),
    },
    ...given.answers.flatMap(({ signal: id, value }) => {
      const signal = graph.signals.get(id);
      const told = signal?.values.find((listed) => listed.id === value);
      if (signal === undefined || (told === undefined && value !== unknown)) return [];
      return [
        {
          id,
          label: localize(signal.label, locale),
          value: told === undefined ? words.unknown : localize(told.text, locale),
        },
      ];
    }),
  ];
  return (
    <dl className={styles["answers"]}>
      {rows.map(({ id, label, value }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd>
            <span className={styles["capital"]}>{value}</span>{" "}
            <a
              className={styles["change"]}
              href={toCaseFragment(goBackTo(given, id))}
              aria-label={words.changeOf(label)}
            >
              {words.change}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
