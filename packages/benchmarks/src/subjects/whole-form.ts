import { assembleForm, itemTypeOf, scoreForm, type Form } from "@plain-credit/quiz";
import { Model } from "survey-core";
import { jiebeiGraph } from "../jiebei-graph.ts";
import type { Subject } from "../measure.ts";

function starterForm(seed: string): Form {
  const form = assembleForm(jiebeiGraph, { blueprint: "starter", seed });
  if (!form.ok) throw new Error(JSON.stringify(form.error));
  return form.value;
}

/** A form of ten assembled from the model, in two languages with every reason, and scored. */
export const assembleAndScore: Subject = {
  name: "plain-credit: assemble and score a form of ten",
  once(turn) {
    const form = starterForm(`bench${turn}`);
    return scoreForm(
      form,
      form.items.map((item) => ({ item: item.id, ...itemTypeOf(item.type).rightAnswer(item) })),
    ).earned;
  },
};

const fixed = starterForm("42");

/** The same ten questions, in English alone, in the peer's shape. */
const survey = {
  pages: [
    {
      elements: fixed.items.map((item, at) => ({
        type: Array.isArray(item.key) ? "checkbox" : "radiogroup",
        name: `question${at}`,
        title: item.stem.en,
        choices: item.options.map(({ id, text }) => ({ value: id, text: text.en })),
        correctAnswer: item.key,
      })),
    },
  ],
};

const data = Object.fromEntries(fixed.items.map(({ key }, at) => [`question${at}`, key]));

/** A survey of ten built from finished questions, and scored: what is nearest to assembling in the peer, which generates nothing. */
export const buildAndScoreSurvey: Subject = {
  name: "survey-core: build and score a survey of ten",
  once() {
    const model = new Model(survey);
    model.data = data;
    const right = model.getCorrectedAnswerCount();
    if (right !== fixed.items.length) throw new Error(`The peer counts ${right} right answers.`);
    return right;
  },
};
