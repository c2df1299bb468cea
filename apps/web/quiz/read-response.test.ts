import { itemTypeOf, type ItemType } from "@plain-credit/quiz";
import * as fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { answerFormOf } from "./answer-forms/answer-forms.ts";
import { readResponse } from "./read-response.ts";
import { anyAnswer } from "./test/any-answer.ts";
import { itemOfEachType } from "./test/item-of-each-type.ts";
import { toFields } from "./test/to-fields.ts";

const types = Object.keys(itemOfEachType) as ItemType[];

function shown(type: ItemType) {
  return itemTypeOf(type).toPublic(itemOfEachType[type]);
}

function codes(type: ItemType, posted: string) {
  const read = readResponse(shown(type), new URLSearchParams(posted));
  return read.ok ? [] : read.error.map(({ code }) => code);
}

describe.each(types)("the fields of %s", (type) => {
  it("hold any answer, and give it back as it was", () => {
    fc.assert(
      fc.property(anyAnswer(shown(type)), (answer) => {
        fc.pre(!("value" in answer) || !/e/.test(String(answer.value)));
        expect(readResponse(shown(type), toFields(answer))).toEqual({
          ok: true,
          value: { item: shown(type).id, ...answer },
        });
      }),
    );
  });

  it("whatever they hold, are an answer or issues", () => {
    const { once, often } = answerFormOf(type).fieldNames(shown(type));
    const field = fc.tuple(
      fc.constantFrom(...once, ...often),
      fc.oneof(
        fc.constantFrom("", "a", "b", "yes", "no", "1", "2", "15", "十五", "1e400", "NaN"),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(fc.array(field, { maxLength: 6 }), (fields) => {
        const read = readResponse(shown(type), new URLSearchParams(fields));
        return read.ok || read.error.length > 0;
      }),
    );
  });
});

test.each<[string, ItemType, string, readonly string[]]>([
  ["two steps in one place", "ordering", "place-a=1&place-b=1&place-c=2&place-d=3", ["place-repeated"]],
  ["a step without a place", "ordering", "place-a=1&place-b=2&place-c=3", ["place-missing"]],
  [
    "steps in one place and others in none",
    "ordering",
    "place-a=2&place-b=2",
    ["place-missing", "place-repeated"],
  ],
  ["a place that there is not", "ordering", "place-a=1&place-b=2&place-c=3&place-d=9", ["place-unknown"]],
  ["a third column", "true-false-grid", "row-a=maybe&row-b=yes", ["column-unknown"]],
  ["a choice that there is not", "matching", "match-a=z", ["choice-unknown"]],
  ["a number in words", "numeric", "value=十五", ["number-in-words"]],
  ["a number that is none", "numeric", "value=NaN", ["number-malformed"]],
  ["a number beyond numbers", "numeric", `value=${"9".repeat(20)}`, ["number-infinite"]],
  ["another unit", "numeric", "value=15元", ["unit-other"]],
])("%s is refused", (_title, type, posted, expected) => {
  expect(codes(type, posted)).toEqual(expected);
});

test.each(types)("nothing posted for %s is no answer", (type) => {
  const read = readResponse(shown(type), new URLSearchParams());
  expect(read.ok && itemTypeOf(type).isBlank(read.value)).toBe(true);
});
