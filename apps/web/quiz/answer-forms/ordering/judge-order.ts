import type { Text } from "@plain-credit/core";
import { itemTypeOf, type OrderingAnswer, type OrderingItem } from "@plain-credit/quiz";
import type { JudgedPart, Judgement } from "../judgement.ts";
import { sayInBoth } from "../say-in-both.ts";

/** The steps as the learner put them; of one put too early is told what it must come after, and why. A right order in full stands beneath unless the learner's is right. */
export function judgeOrder(item: OrderingItem, answer: OrderingAnswer): Judgement {
  const { key, pairs } = item;
  const type = itemTypeOf("ordering");
  const blank = type.isBlank(answer);
  const order = blank ? key : answer.order;
  const wrong = type.wrongOptions(item, answer);
  const parts = stepsOf(item, order).map(({ id, text, rationale }, at): JudgedPart => {
    const tooEarly = wrong.includes(id);
    const missed = pairs
      .filter(([earlier, later]) => later === id && order.indexOf(later) < order.indexOf(earlier))
      .map(([earlier]) => earlier);
    return {
      id,
      lead: String(at + 1),
      text,
      standing: blank ? "open" : tooEarly ? "wrong" : "right",
      ...(tooEarly ? { badge: "tooEarly" as const } : {}),
      notes: tooEarly ? [{ label: "after", text: quoted(stepsOf(item, missed)) }] : [],
      reason: rationale,
      told: blank || tooEarly,
    };
  });
  return { parts, aside: [], inFull: wrong.length === 0 ? [] : stepsOf(item, key).map(({ text }) => text) };
}

function stepsOf({ options }: OrderingItem, ids: readonly string[]): OrderingItem["options"] {
  return ids.flatMap((id) => options.find((option) => option.id === id) ?? []);
}

function quoted(steps: OrderingItem["options"]): Text {
  return sayInBoth((words, locale) =>
    steps.map(({ text }) => words.quoted(text[locale])).join(words.listJoin),
  );
}
