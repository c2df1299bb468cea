import { fileURLToPath } from "node:url";
import type { Constant } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildChangedApp, type ChangedApp } from "./changed-constants/build-changed-app.ts";
import { builtPages, type BuiltPage } from "./changed-constants/built-pages.ts";
import { coincidences } from "./changed-constants/coincidences.ts";
import { otherValues } from "./changed-constants/other-values.ts";
import { printedForms } from "./changed-constants/printed-forms.ts";

const app = fileURLToPath(new URL("..", import.meta.url));
const constants: readonly Constant[] = jiebei.constants;

let changedApp: ChangedApp;
let written: readonly BuiltPage[];
let before: readonly BuiltPage[];
let after: readonly BuiltPage[];

beforeAll(async () => {
  changedApp = await buildChangedApp(
    constants.map((constant) => ({ ...constant, value: otherValues[constant.id] ?? constant.value })),
  );
  written = await builtPages(app);
  before = written.map(withoutCoincidences);
  after = (await builtPages(changedApp.folder)).map(withoutCoincidences);
}, 180_000);

afterAll(async () => {
  await changedApp.remove();
});

it("every constant has another value, and both builds the same pages", () => {
  expect(Object.keys(otherValues).sort()).toEqual(constants.map(({ id }) => id).sort());
  expect(constants.filter(({ id, value }) => otherValues[id] === value)).toEqual([]);
  expect(after.map(({ path }) => path)).toEqual(before.map(({ path }) => path));
  expect(after.length).toBeGreaterThan(40);
});

it("no old value of a constant survives on any built page", () => {
  const survivors = after.flatMap(({ path, locale, text }) =>
    constants.flatMap(({ unit, value }) =>
      printedForms(unit, value, locale).flatMap((form) =>
        [...text.matchAll(form)].map(({ 0: old, index }) => `${path}: “${old}” in …${around(text, index)}…`),
      ),
    ),
  );
  expect([...new Set(survivors)]).toEqual([]);
});

it("where a page printed an old value, it prints a new one in the same form", () => {
  const lost = before.flatMap(({ path, locale, text }, at) =>
    constants.flatMap(({ unit, value }) => {
      // Two constants may have one value, and a page may print either.
      const alike = constants.filter((other) => other.unit === unit && other.value === value);
      const changed = alike.map(({ id }) => printedForms(unit, otherValues[id] ?? value, locale));
      return printedForms(unit, value, locale).flatMap((old, form) => {
        const kept = changed.some((forms) => (after[at]?.text ?? "").search(forms[form] ?? "") >= 0);
        return text.search(old) < 0 || kept ? [] : [`${path}: ${old.source}`];
      });
    }),
  );
  expect([...new Set(lost)]).toEqual([]);
});

it("every coincidence still stands in a text", () => {
  const texts = [JSON.stringify(jiebei), ...written.map(({ text }) => text)].join("\n");
  expect(coincidences.filter((words) => texts.search(words) < 0).map(String)).toEqual([]);
});

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index + 40).replaceAll("\n", " ¶ ");
}

function withoutCoincidences(page: BuiltPage): BuiltPage {
  return {
    ...page,
    text: coincidences.reduce((text, words) => text.replaceAll(words, "\u{FFFC}"), page.text),
  };
}
