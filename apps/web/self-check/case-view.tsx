import { localize } from "@plain-credit/core";
import { AnswersGiven } from "./answers-given.tsx";
import { toCaseFragment, type CaseFragment } from "./case-fragment.ts";
import { answer, askedBefore, chooseOutcome, goBackTo } from "./case-moves.ts";
import type { CaseProps } from "./case-props.ts";
import { CaseResultView } from "./case-result-view.tsx";
import { toCaseResult } from "./case-result.ts";
import { findStep, questionLimit } from "./case-step.ts";
import { caseWords } from "./case-words.ts";
import { findingsOf, unknown } from "./clean-case.ts";
import { QuestionCard } from "./question-card.tsx";
import { selfCheckWords } from "./self-check-words.ts";
import { isAboutSafety } from "./situation-questions.ts";
import styles from "./self-check.module.css";

/** The step at which a case stands: a question with the answers given so far, or the result. */
export function CaseView(props: CaseProps) {
  const { graph, data, locale, given } = props;
  const words = caseWords[locale];
  const step = findStep(graph, given);
  if (step.type === "result")
    return <CaseResultView {...props} result={toCaseResult(graph, findingsOf(given), data.traps, locale)} />;
  if (step.type === "outcome")
    return (
      <QuestionCard
        key="outcome"
        heading={selfCheckWords[locale].outcomeQuestion}
        choices={[
          ...[...graph.outcomes.values()].map(({ id, name }) => ({ id, text: localize(name, locale) })),
          { id: unknown, text: selfCheckWords[locale].outcomeUnknown },
        ]}
        chosen={given.outcome}
        choose={(id) => goTo(chooseOutcome(given, id))}
      />
    );
  const { signal, number, answered } = step;
  return (
    <div className="stack">
      <QuestionCard
        key={signal.id}
        kicker={
          number !== undefined
            ? words.question(number, questionLimit)
            : isAboutSafety(signal.id)
              ? words.safety
              : words.situation
        }
        progress={number}
        heading={localize(signal.question, locale)}
        lookup={
          signal.lookup === undefined
            ? undefined
            : { title: words.lookup, text: localize(signal.lookup, locale) }
        }
        choices={[
          ...signal.values.map(({ id, text }) => ({ id, text: localize(text, locale) })),
          { id: unknown, text: words.unknown },
        ]}
        chosen={answered}
        choose={(id) => goTo(answer(given, signal.id, id))}
      />
      <p className={styles["back"]}>
        <a href={toCaseFragment(goBackTo(given, askedBefore(given)))}>{words.back}</a>
      </p>
      <details>
        <summary>{words.answered(given.answers.length + 1)}</summary>
        <AnswersGiven {...props} />
      </details>
    </div>
  );
}

function goTo(next: CaseFragment): void {
  window.location.hash = toCaseFragment(next);
}
