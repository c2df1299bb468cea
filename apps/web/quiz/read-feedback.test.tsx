import { itemTypeOf, type Answer, type Form, type Item, type ItemType } from "@plain-credit/quiz";
import * as fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, test } from "vitest";
import { knowledge } from "../api/knowledge.ts";
import { blankAnswer } from "./answer-forms/answer-codes.ts";
import { JudgedParts } from "./components/judged-parts.tsx";
import { readFeedback, type Feedback } from "./read-feedback.ts";
import { readResult } from "./read-result.ts";
import { rightAnswer, wrongAnswer } from "./test/answers-to.ts";
import { anyAnswer } from "./test/any-answer.ts";
import { itemOfEachType } from "./test/item-of-each-type.ts";
import { starterPaper } from "./test/starter-paper.ts";

const { reference } = starterPaper("judged").form;
const types = Object.keys(itemOfEachType) as ItemType[];

function formOf(item: Item): Form {
  return { reference, items: [item] };
}

function feedbackOn(item: Item, answer: Answer): Feedback {
  return readFeedback(knowledge.graph, formOf(item), [{ item: item.id, ...answer }], 1);
}

function toldIn({ judgement }: Feedback): readonly string[] {
  return judgement.parts.filter(({ told }) => told).map(({ id }) => id);
}

describe.each(types)("what is said about %s", (type) => {
  const item = itemOfEachType[type];
  const { toPublic, wrongOptions } = itemTypeOf(type);

  it("tells the reason of whatever was wrong, and holds every reason, each once", () => {
    fc.assert(
      fc.property(anyAnswer(toPublic(item)), (answer) => {
        const feedback = feedbackOn(item, answer);
        expect(toldIn(feedback)).toEqual(expect.arrayContaining([...wrongOptions(item, answer)]));
        const html = renderToStaticMarkup(
          <JudgedParts locale="en" type={type} judgement={feedback.judgement} />,
        );
        for (const { rationale } of item.options) expect(html.split(escape(rationale.en))).toHaveLength(2);
      }),
      { numRuns: 60 },
    );
  });

  it("calls the right answer right, the wrong one wrong and none skipped", () => {
    expect(feedbackOn(item, rightAnswer(item)).outcome).toBe("right");
    expect(feedbackOn(item, wrongAnswer(item)).outcome).toBe("wrong");
    expect(feedbackOn(item, blankAnswer(type)).outcome).toBe("skipped");
    const standings = feedbackOn(item, rightAnswer(item)).judgement.parts.map(({ standing }) => standing);
    expect(standings).not.toContain("wrong");
    expect(standings).not.toContain("open");
  });

  it("goes into the result in words", () => {
    const result = readResult(knowledge.graph, formOf(item), [{ item: item.id, ...wrongAnswer(item) }]);
    const [first] = result.items;
    expect(first?.answered.length).toBeGreaterThan(0);
    for (const text of first?.answered ?? []) expect(text.en).not.toBe("");
    const harmful = item.options.filter(
      ({ id, harmful: harms }) => harms && wrongOptions(item, wrongAnswer(item)).includes(id),
    );
    expect(result.harmfulChoices.map(({ position }) => position)).toEqual(harmful.map(() => 1));
    const skipped = readResult(knowledge.graph, formOf(item), [{ item: item.id, ...blankAnswer(type) }]);
    expect(skipped.items[0]?.answered).toEqual([]);
  });
});

function partsOf(type: ItemType, answer: Answer) {
  return feedbackOn(itemOfEachType[type], answer).judgement;
}

test("half a grid says of each row what was given and what is right", () => {
  const { parts } = partsOf("true-false-grid", { rows: { a: true, b: true } });
  expect(
    parts.map(({ standing, notes }) => [standing, ...notes.map(({ label, text }) => `${label} ${text.en}`)]),
  ).toEqual([
    ["right", "given In his hands"],
    ["wrong", "given In his hands", "right Not in his hands"],
    ["open", "right In his hands"],
    ["open", "right Not in his hands"],
  ]);
});

test("a step put too early is told what comes before it, and a right order stands in full", () => {
  const { parts, inFull } = partsOf("ordering", { order: ["a", "b", "c", "d"] });
  expect(parts.map(({ standing }) => standing)).toEqual(["wrong", "right", "right", "right"]);
  expect(parts[0]?.notes.map(({ text }) => text.en)).toEqual(["“Get his own credit report”"]);
  expect(inFull.map(({ en }) => en)[0]).toBe("Get his own credit report");
  expect(partsOf("ordering", { order: ["b", "a", "c", "d"] }).inFull).toEqual([]);
});

test("a number that a named mistake gives gets its reason, any other one a plain sentence", () => {
  const named = partsOf("numeric", { value: 1.2 }).parts;
  expect(named.map(({ standing, text, reason }) => [standing, text.en, reason.en])).toEqual([
    ["wrong", "1.2%", "This is for one month."],
    ["right", "14.6%", "0.04% × 365 = 14.6%."],
  ]);
  const [other, right] = partsOf("numeric", { value: -1234.5 }).parts;
  expect([other?.standing, other?.text.en, right?.text.en]).toEqual(["wrong", "−1,234.5%", "14.6%"]);
  expect(other?.reason.en).toContain("This is not the number");
  expect(partsOf("numeric", { value: 14.65 }).parts.map(({ standing }) => standing)).toEqual(["right"]);
});

test("nothing is said of a question without an answer", () => {
  const { graph } = knowledge;
  expect(() => readFeedback(graph, formOf(itemOfEachType.numeric), [], 1)).toThrow(RangeError);
});

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");
}
