import { localize, type Locale } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { Stem } from "../../quiz/components/stem.tsx";
import { splitStem } from "../../quiz/split-stem.ts";
import { toStartAddress } from "../../quiz/step-address.ts";
import { drawQuestions, type CheckQuestion } from "./draw-questions.ts";
import styles from "./lessons.module.css";

/** Three questions on an objective, about what its lessons cover, each of another model where it can be. Every option opens to its reason, without script. */
export async function CheckQuestions({ objective }: { readonly objective: string }) {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  return (
    <div className={styles["questions"]}>
      <p className="small">{words.checkQuestions}</p>
      <ol className="plain-list" data-practice="">
        {questionsOn(objective).map((item) => (
          <li key={item.id} className={`card ${styles["question"]}`}>
            <AskedStem stem={localize(item.stem, locale)} locale={locale} />
            {item.options.map((option) => (
              <details key={option.id} className={styles["option"]}>
                <summary>
                  {option.id.toUpperCase()}. {localize(option.text, locale)}
                </summary>
                <p>
                  <strong>
                    {isRight(item, option.id) ? `✓ ${words.rightAnswer}` : `✗ ${words.wrongAnswer}`}
                  </strong>
                  {locale === "en" ? ". " : "。"}
                  {localize(option.rationale, locale)}
                </p>
              </details>
            ))}
          </li>
        ))}
      </ol>
      <p>
        <a className="button" href={paperOf(locale, objective)} rel="nofollow">
          {words.moreQuestions}
        </a>
      </p>
    </div>
  );
}

function AskedStem({ stem, locale }: { readonly stem: string; readonly locale: Locale }) {
  const parts = splitStem(stem);
  return (
    <>
      <Stem parts={parts} locale={locale} />
      <p>
        <strong>{parts.question}</strong>
      </p>
    </>
  );
}

function questionsOn(objective: string): readonly CheckQuestion[] {
  const found = knowledge.graph.objectives.get(objective);
  if (found === undefined) throw new Error(`The pack has no objective ${objective}.`);
  return drawQuestions(knowledge.graph, found);
}

function isRight({ key }: CheckQuestion, option: string): boolean {
  return typeof key === "string" ? key === option : key.includes(option);
}

/** The paper of the lesson that is first about the objective, or the choice of papers. */
function paperOf(locale: Locale, objective: string): string {
  const lesson = [...knowledge.graph.lessons.values()].find(({ objectives: [first] }) => first === objective);
  return lesson === undefined
    ? `/${locale}/practice`
    : toStartAddress(locale, { blueprint: `lesson-${lesson.id}` });
}
