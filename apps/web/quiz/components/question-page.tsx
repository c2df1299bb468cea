import { localize, type Locale } from "@plain-credit/core";
import type { PublicItem } from "@plain-credit/quiz";
import { toAnswersText } from "../answers.ts";
import { quizWordsOf } from "../quiz-words.ts";
import type { Paper } from "../read-view.ts";
import { splitStem } from "../split-stem.ts";
import { toAnswerAddress } from "../step-address.ts";
import { ChoiceKeys } from "./choice-keys.tsx";
import { PaperFrame } from "./paper-frame.tsx";
import { Stem } from "./stem.tsx";
import styles from "./quiz.module.css";

/** A question still to be answered: a plain form. It is given the public item only, so that nothing secret can reach the page. */
export function QuestionPage({
  locale,
  paper,
  position,
  item,
  choiceMissing,
}: {
  readonly locale: Locale;
  readonly paper: Paper;
  readonly position: number;
  readonly item: PublicItem;
  readonly choiceMissing: boolean;
}) {
  const words = quizWordsOf(locale);
  const several = item.type === "multiple-choice";
  const parts = splitStem(localize(item.stem, locale));
  return (
    <PaperFrame locale={locale} paper={paper} step={position}>
      <h1 className={styles["position"]}>{words.position(position, paper.count)}</h1>
      <form method="post" action={toAnswerAddress(locale, paper.sitting.token, position)} autoComplete="off">
        <input type="hidden" name="answers" value={toAnswersText(paper.sitting.responses)} />
        <Stem locale={locale} parts={parts} />
        <fieldset aria-describedby={choiceMissing ? "choice-missing" : undefined}>
          <legend className={styles["question"]}>
            {parts.question}{" "}
            <span className={styles["hint"]}>{several ? words.chooseSeveral : words.chooseOne}</span>
          </legend>
          {choiceMissing && (
            <p id="choice-missing" role="alert" className={styles["notice"]}>
              {words.choiceMissing}
            </p>
          )}
          <ul className={styles["options"]}>
            {item.options.map(({ id, text }) => (
              <li key={id}>
                <label className={styles["option"]}>
                  <input
                    type={several ? "checkbox" : "radio"}
                    name="chosen"
                    value={id}
                    required={!several}
                    className={styles["input"]}
                  />
                  <span className={styles["frame"]} aria-hidden="true" />
                  <span className={styles["letter"]}>{id.toUpperCase()}</span>
                  <span className={styles["text"]}>{localize(text, locale)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <ChoiceKeys hint={words.keys(item.options.length)} />
        <p className={styles["actions"]}>
          <button type="submit" className="button" name="action" value="choose">
            {several ? words.chooseThese : words.choose}
          </button>
          <button type="submit" className="button-quiet" name="action" value="skip" formNoValidate>
            {words.skip}
          </button>
        </p>
      </form>
    </PaperFrame>
  );
}
