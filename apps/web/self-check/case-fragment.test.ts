import { jiebei } from "@plain-credit/core/packs/jiebei";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaseFragment, reservedNames, toCaseFragment } from "./case-fragment.ts";

const id = fc.stringMatching(/^[a-z]{2,8}(-[a-z]{2,8})?$/).filter((name) => !reservedNames.includes(name));

test("a case survives its way through the address", () => {
  const cases = fc.record({
    outcome: fc.option(id, { nil: undefined }),
    answers: fc.uniqueArray(fc.record({ signal: id, value: id }), { selector: (answer) => answer.signal }),
    asking: fc.option(id, { nil: undefined }),
    done: fc.boolean(),
  });
  fc.assert(
    fc.property(cases, (given) => {
      expect(readCaseFragment(toCaseFragment(given))).toEqual(given);
    }),
  );
});

test("any text after the hash is read without a throw", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readCaseFragment(`#${text}`).answers).toBeInstanceOf(Array);
    }),
  );
});

test("a signal that is given twice keeps the last answer", () => {
  expect(readCaseFragment("#a=x&a=y").answers).toEqual([{ signal: "a", value: "y" }]);
});

test("no signal of the pack bears a reserved name", () => {
  expect(jiebei.signals.filter((signal) => reservedNames.includes(signal.id))).toEqual([]);
});
