import { fileURLToPath } from "node:url";
import { locales, type Constant } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildChangedApp, type ChangedApp } from "./changed-constants/build-changed-app.ts";
import { builtPages, type BuiltPage } from "./changed-constants/built-pages.ts";
import { coincidences } from "./changed-constants/coincidences.ts";
import { otherValues } from "./changed-constants/other-values.ts";
import { printedForms } from "./changed-constants/printed-forms.ts";

const app = fileURLToPath(new URL("..", import.meta.url));
const constants: readonly Constant[] = jiebei.constants;

let changedApp: ChangedApp | undefined;
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
  await changedApp?.remove();
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

it.each(locales)("what was printed in %s with its old value is printed with its new one", (locale) => {
  // Over all pages together: which questions a lesson draws may follow from how long a sentence is.
  const wholeOf = (pages: readonly BuiltPage[]) =>
    pages.flatMap((page) => (page.locale === locale ? [page.text] : [])).join("\n");
  const [old, changed] = [wholeOf(before), wholeOf(after)];
  const lost = constants.flatMap(({ unit, value }) => {
    // Two constants may have one value, and a text may print either.
    const alike = constants.filter((other) => other.unit === unit && other.value === value);
    const others = alike.map(({ id }) => printedForms(unit, otherValues[id] ?? value, locale));
    return printedForms(unit, value, locale).filter(
      (form, at) => old.search(form) >= 0 && !others.some((forms) => changed.search(forms[at] ?? "") >= 0),
    );
  });
  expect(lost.map(String)).toEqual([]);
  expect(
    constants.filter(({ unit, value }) => isPrinted(old, printedForms(unit, value, locale))).length,
  ).toBeGreaterThan(25);
});

it("every coincidence still stands in a text", () => {
  const texts = [JSON.stringify(jiebei), ...written.map(({ text }) => text)].join("\n");
  expect(coincidences.filter((words) => texts.search(words) < 0).map(String)).toEqual([]);
});

function isPrinted(text: string, forms: readonly RegExp[]): boolean {
  return forms.some((form) => text.search(form) >= 0);
}

function around(text: string, index: number): string {
  return text.slice(Math.max(0, index - 30), index + 40).replaceAll("\n", " ¶ ");
}

function withoutCoincidences(page: BuiltPage): BuiltPage {
  return {
    ...page,
    text: coincidences.reduce((text, words) => text.replaceAll(words, "\u{FFFC}"), page.text),
  };
}
