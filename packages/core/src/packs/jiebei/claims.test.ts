import { expect, test } from "vitest";
import type { Text } from "../../model/text.ts";
import { claims } from "./claims.ts";
import { jiebei } from "./index.ts";

const articleRows = [
  ["F0", 1, 6],
  ["C1", 1, 4],
  ["C2", 1, 3],
  ["C3", 0, 6],
  ["C4", 1, 3],
  ["R1", 1, 3],
  ["R2", 0, 3],
  ["R3", 1, 3],
  ["R4", 1, 3],
  ["R5", 1, 3],
] as const;

test("all 42 rows of the article are taken up, and a row with two letters by two claims", () => {
  const expected = articleRows
    .flatMap(([group, first, last]) =>
      Array.from({ length: last - first + 1 }, (_, step) => `${group}.${first + step}`),
    )
    .concat("K1", "K2", "K3");
  const rows = claims.flatMap((claim) => ("row" in claim ? [claim.row] : []));
  expect(expected).toHaveLength(42);
  expect([...new Set<string>(rows)].sort()).toEqual(expected.sort());
  const twice = rows.filter((row, at) => rows.indexOf(row) !== at);
  expect(twice).toEqual(["C3.3", "R2.2", "R3.1"]);
});

test("both languages state the same numbers", () => {
  const differing = textsIn(jiebei).filter((text) => numbersIn(text["zh-CN"]) !== numbersIn(text.en));
  expect(differing).toEqual([]);
});

test("Chinese uses full-width marks and corner quotes, English typographic ones", () => {
  const faulty = textsIn(jiebei).filter(
    (text) =>
      /[,:](?!\d)|[;?!()"'\u2018\u2019\u201c\u201d]/.test(text["zh-CN"]) ||
      /["'\u3000-\u303f\uff00-\uffef]/.test(text.en),
  );
  expect(faulty).toEqual([]);
});

function textsIn(value: unknown): readonly Text[] {
  if (typeof value !== "object" || value === null) return [];
  return isText(value) ? [value] : Object.values(value).flatMap(textsIn);
}

function isText(value: object): value is Text {
  return "zh-CN" in value && "en" in value;
}

function numbersIn(words: string): string {
  const numbers = words.replaceAll(/(?<=\d),(?=\d{3})/g, "").match(/\d+(?:\.\d+)?/g) ?? [];
  return [...numbers].sort().join(" ");
}
