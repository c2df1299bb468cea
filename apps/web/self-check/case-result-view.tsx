import { AnswersGiven } from "./answers-given.tsx";
import { toCaseFragment, type CaseFragment } from "./case-fragment.ts";
import type { CaseProps } from "./case-props.ts";
import type { CaseResult } from "./case-result.ts";
import { findStep } from "./case-step.ts";
import { caseWords } from "./case-words.ts";
import { FirstStep } from "./first-step.tsx";
import { Lines } from "./lines.tsx";
import { LookUp } from "./look-up.tsx";
import { NextSteps } from "./next-steps.tsx";
import { Reasons } from "./reasons.tsx";
import { Traps } from "./traps.tsx";
import { Verdict } from "./verdict.tsx";
import styles from "./self-check.module.css";

const nothingYet: CaseFragment = { outcome: undefined, answers: [], asking: undefined, done: false };

/** The result: the verdict, what to do first, why, what else, what not to do, whom to ask. Danger comes before the verdict. */
export function CaseResultView(props: CaseProps & { readonly result: CaseResult }) {
  const { graph, data, locale, given, result } = props;
  const words = caseWords[locale];
  const danger = result.steps[0]?.needs[0]?.urgency === 0;
  const more = { ...given, done: false };
  const first = <FirstStep step={result.steps[0]} locale={locale} />;
  return (
    <div className={`stack ${styles["result"]}`}>
      {danger && first}
      <Verdict result={result} locale={locale} />
      {!danger && first}
      <NextSteps steps={result.steps.slice(1)} locale={locale} />
      <Reasons result={result} locale={locale} />
      <Traps traps={result.traps} locale={locale} />
      {result.verdict === "cannot-tell" && <LookUp {...props} />}
      <Lines lines={data.lines} locale={locale} danger={danger} />
      <section className="stack">
        <h2>{words.answersTitle}</h2>
        <AnswersGiven {...props} />
      </section>
      <p className={`${styles["actions"]} unprinted`}>
        {findStep(graph, more).type !== "result" && (
          <a className="button" href={toCaseFragment(more)}>
            {words.goOn}
          </a>
        )}
        <button type="button" className="button-quiet" onClick={() => window.print()}>
          {words.print}
        </button>
        <a className="button-quiet" href={toCaseFragment(nothingYet)}>
          {words.again}
        </a>
      </p>
    </div>
  );
}
