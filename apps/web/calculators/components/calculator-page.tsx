import type { Locale } from "@plain-credit/core";
import type { Calculator } from "../calculator.ts";
import { calculators } from "../calculators.ts";
import type { Written } from "../form/read-form.ts";
import { sayProblem } from "../form/say-problem.ts";
import { exampleOf } from "../form/written-in.ts";
import { frameWordsOf } from "../frame-words.ts";
import { AnswerView } from "./answer-view.tsx";
import { CalculatorForm } from "./calculator-form.tsx";
import styles from "./calculators.module.css";

type CalculatorPage = {
  readonly calculator: Calculator;
  readonly locale: Locale;
  readonly written: Written | undefined;
};

/** A calculator with what was written into it: its answer, or what has to be mended. A fresh form is worked out on its example. */
export function CalculatorPage({ calculator, locale, written }: CalculatorPage) {
  const words = frameWordsOf(locale);
  const { title, lead } = calculator.words[locale];
  const entries = written ?? exampleOf(calculator);
  const answer = calculator.answer(entries, locale);
  const problems = new Map(
    (answer.ok ? [] : answer.error).map((problem) => [
      problem.field,
      sayProblem(problem, calculator, entries, locale),
    ]),
  );
  return (
    <>
      <div className="stack">
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
        {written === undefined && <p className="small unprinted">{words.example}</p>}
      </div>
      <div className={styles["desk"]}>
        <CalculatorForm calculator={calculator} locale={locale} written={entries} problems={problems} />
        <section id="result" className={`stack ${styles["result"]}`} aria-labelledby="result-title">
          {answer.ok ? (
            <>
              <h2 id="result-title">{words.result}</h2>
              <AnswerView answer={answer.value} locale={locale} />
              {written !== undefined && <p className="small unprinted">{words.keeps}</p>}
            </>
          ) : (
            <>
              <h2 id="result-title">{words.problems(problems.size)}</h2>
              <ul className={styles["problems"]}>
                {[...problems].map(([field, sentence]) => (
                  <li key={field}>
                    <a href={`#entry-${field}`}>{sentence}</a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      </div>
      <nav className={`stack ${styles["others"]} unprinted`} aria-labelledby="others">
        <h2 id="others">{words.all}</h2>
        <ul>
          {calculators
            .filter(({ id }) => id !== calculator.id)
            .map((other) => (
              <li key={other.id}>
                <a href={`/${locale}/calculators/${other.id}`}>{other.words[locale].title}</a>
              </li>
            ))}
        </ul>
      </nav>
    </>
  );
}
