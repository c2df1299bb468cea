import { localize, type Locale } from "@plain-credit/core";
import type { Item } from "@plain-credit/quiz";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { answerFormOf } from "../../quiz/answer-forms/answer-forms.ts";
import { Stem } from "../../quiz/components/stem.tsx";
import { TableOfItem } from "../../quiz/components/table-of-item.tsx";
import { splitStem } from "../../quiz/split-stem.ts";
import { toStartAddress } from "../../quiz/step-address.ts";
import { drawQuestions } from "./draw-questions.ts";
import styles from "./lessons.module.css";

/** Three questions on an objective, about what its lessons cover, each of another model where it can be. Every option, row, step or prompt opens to its answer and reason, without script. */
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
            <TableOfItem locale={locale} table={item.table} />
            <Solved locale={locale} item={item} />
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

/** Each part of a question, opening to the answer about it and the reason. */
function Solved({ locale, item }: { readonly locale: Locale; readonly item: Item }) {
  const { choices, parts } = answerFormOf(item.type).solve(item);
  return (
    <>
      {choices.length > 0 && <p>{choices.map((text) => localize(text, locale)).join(" · ")}</p>}
      {parts.map(({ id, lead, text, answer, reason }) => (
        <details key={id} className={styles["option"]}>
          <summary>
            {lead !== "" && `${lead}. `}
            {localize(text, locale)}
          </summary>
          <p>
            <strong>{localize(answer, locale)}</strong>
          </p>
          <p>{localize(reason, locale)}</p>
        </details>
      ))}
    </>
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

function questionsOn(objective: string): readonly Item[] {
  const found = knowledge.graph.objectives.get(objective);
  if (found === undefined) throw new Error(`The pack has no objective ${objective}.`);
  return drawQuestions(knowledge.graph, found);
}

/** The paper of the lesson that is first about the objective, or the choice of papers. */
function paperOf(locale: Locale, objective: string): string {
  const lesson = [...knowledge.graph.lessons.values()].find(({ objectives: [first] }) => first === objective);
  return lesson === undefined
    ? `/${locale}/practice`
    : toStartAddress(locale, { blueprint: `lesson-${lesson.id}` });
}
