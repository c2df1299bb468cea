import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readQuantity } from "./read-quantity.ts";

test.each([
  ["12000", 12_000, undefined],
  ["12,000", 12_000, undefined],
  ["1,234,567.89", 1_234_567.89, undefined],
  ["12 000", 12_000, undefined],
  ["12'000", 12_000, undefined],
  ["１２，０００", 12_000, undefined],
  ["　１５．５％　", 15.5, "percent"],
  ["15.5%", 15.5, "percent"],
  ["15.5 %", 15.5, "percent"],
  [".05%", 0.05, "percent"],
  ["万分之4.5", 0.045, "percent"],
  ["千分之6", 0.6, "percent"],
  ["1.2万", 12_000, undefined],
  ["2万元", 20_000, "yuan"],
  ["¥8,000", 8000, "yuan"],
  ["￥８０００", 8000, "yuan"],
  ["8000元", 8000, "yuan"],
  ["8000 RMB", 8000, "yuan"],
  ["90天", 90, "count"],
  ["12 期", 12, "count"],
  ["12 months", 12, "count"],
  ["-5", -5, undefined],
])("%s is understood", (written, value, unit) => {
  const read = readQuantity(written);
  expect(read?.value).toBeCloseTo(value, 10);
  expect(read?.unit).toBe(unit);
});

test.each([
  "",
  " ",
  "abc",
  "15,5",
  "1,2,3",
  "1,23,456",
  "1.2.3",
  "5%%",
  "¥5%",
  "1e9",
  "0x10",
  "NaN",
  "Infinity",
  "5元5角",
  "九千",
  "1".repeat(41),
])("%j is not guessed at", (written) => {
  expect(readQuantity(written)).toBeUndefined();
});

test("any amount written with separators, in full-width digits or not, reads as itself", () => {
  const fullWidth = (text: string) =>
    text.replaceAll(/[0-9.,%]/g, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0));
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.boolean(), (amount, wide) => {
      const written = new Intl.NumberFormat("en").format(amount);
      expect(readQuantity(wide ? fullWidth(written) : written)).toEqual({ value: amount });
    }),
  );
});

test("nothing that can be typed makes it fail", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (written) => {
      const read = readQuantity(written);
      expect(read === undefined || Number.isFinite(read.value)).toBe(true);
    }),
  );
});
