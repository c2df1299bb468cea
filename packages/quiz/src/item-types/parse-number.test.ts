import fc from "fast-check";
import { expect, test } from "vitest";
import { rate } from "../../test/item-of-type.ts";
import type { NumericItem } from "../item/item.ts";
import { itemTypeOf } from "./item-types.ts";
import { parseResponse } from "./parse-response.ts";

const money: NumericItem = { ...rate, unit: "yuan" };

function read(item: NumericItem, value: unknown): unknown {
  const parsed = parseResponse(itemTypeOf("numeric").toPublic(item), { item: item.id, value });
  if (!parsed.ok) return parsed.error.map(({ code }) => code).join(" ");
  return "value" in parsed.value ? parsed.value.value : undefined;
}

test.each([
  ["15.5", 15.5],
  ["15.5%", 15.5],
  [" 15.5 ％ ", 15.5],
  ["１５．５％", 15.5],
  ["15。5", 15.5],
  ["0.05", 0.05],
  [".5", 0.5],
  ["-3", -3],
  ["−3", -3],
  ["+3", 3],
  ["15.", 15],
  [15.5, 15.5],
  ["", null],
  ["　", null],
  [null, null],
])("a rate typed as %j is %j", (typed, value) => {
  expect(read(rate, typed)).toBe(value);
});

test.each([
  ["1,234", 1234],
  ["1，234.50", 1234.5],
  ["12,345,678", 12345678],
  ["¥1,234", 1234],
  ["￥1234元", 1234],
  ["１２３４块钱", 1234],
  ["1234 yuan", 1234],
])("an amount typed as %j is %j", (typed, value) => {
  expect(read(money, typed)).toBe(value);
});

test.each([
  ["十五", "number-in-words"],
  ["两千", "number-in-words"],
  ["abc", "number-malformed"],
  ["1,23", "number-malformed"],
  ["1,2345", "number-malformed"],
  ["1e5", "number-malformed"],
  ["15.5元", "unit-other"],
  ["¥15", "unit-other"],
  [".", "number-malformed"],
  ["1".repeat(65), "number-malformed"],
  [Number.NaN, "number-infinite"],
  [Number.POSITIVE_INFINITY, "number-infinite"],
  [Number.NEGATIVE_INFINITY, "number-infinite"],
  ["1e400", "number-malformed"],
  ["9".repeat(20), "number-infinite"],
  [["15.5"], "number-malformed"],
  [true, "number-malformed"],
  [undefined, "number-malformed"],
])("%j is refused as %s", (typed, code) => {
  expect(read(rate, typed)).toBe(code);
});

test("every amount comes back however it is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
      const plain = `${whole}.${String(cents).padStart(2, "0")}`;
      const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ",");
      const wide = plain.replace(/[0-9.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
      for (const typed of [plain, grouped, wide, `¥${grouped}`, `${grouped}元`])
        expect(read(money, typed), typed).toBe(Number(plain));
    }),
  );
});
