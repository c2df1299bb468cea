import { localize } from "@plain-credit/core";
import type { PublicItemOf } from "@plain-credit/quiz";
import { quizWordsOf } from "../../quiz-words.ts";
import type { FieldsProps } from "../answer-form.ts";
import { MovableSteps } from "./movable-steps.tsx";

/** A place to choose for each step; once script runs, buttons that move the steps. */
export function OrderFields({
  locale,
  item: { options },
  given,
  notice,
}: FieldsProps<PublicItemOf<"ordering">>) {
  const words = quizWordsOf(locale);
  return (
    <MovableSteps
      steps={options.map(({ id, text }) => ({
        id,
        text: localize(text, locale),
        given: given.get(`place-${id}`) ?? "",
      }))}
      words={{
        places: options.map((_, at) => words.place(at + 1)),
        noPlace: words.noPlace,
        earlier: words.moveEarlier,
        later: words.moveLater,
        placeHint: words.placeHint,
        moveHint: words.moveHint,
      }}
      notice={notice}
    />
  );
}
