import { join } from "node:path";
import { locales, type Constant, type Locale, type Pack } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { afterAll, beforeAll, expect, test } from "vitest";
import { coincidences } from "./coincidences.ts";
import { copyWithConstants, type ChangedSources } from "./copy-with-constants.ts";
import { otherValues } from "./other-values.ts";
import { printedForms } from "./printed-forms.ts";

const constants: readonly Constant[] = jiebei.constants;

let sources: ChangedSources;
let changed: Pack;

beforeAll(async () => {
  sources = await copyWithConstants(
    constants.map((constant) => ({ ...constant, value: otherValues[constant.id] ?? constant.value })),
  );
  const pack = (await import(join(sources.folder, "packages/core/src/packs/jiebei/index.ts"))) as {
    readonly jiebei: Pack;
  };
  changed = pack.jiebei;
});

afterAll(async () => {
  await sources.remove();
});

test("every constant has another value to be tried with", () => {
  expect(Object.keys(otherValues).sort()).toEqual(constants.map(({ id }) => id).sort());
  expect(changed.constants.map(({ id, value }) => [id, value])).toEqual(
    constants.map(({ id }) => [id, otherValues[id]]),
  );
});

test.each(locales)(
  "with other constants, no text and no day of the pack in %s keeps an old value",
  (locale) => {
    const lines = linesOf(changed, locale).map((line) =>
      coincidences.reduce((text, words) => text.replaceAll(words, "\u{FFFC}"), line),
    );
    const kept = constants.flatMap(({ unit, value }) =>
      printedForms(unit, value, locale).flatMap((form) => lines.filter((line) => line.search(form) >= 0)),
    );
    expect([...new Set(kept)]).toEqual([]);
  },
);

/** Every string of a pack in one language, each on its own; what says when a constant was looked at is no text. */
function linesOf(pack: Pack, locale: Locale): readonly string[] {
  const lines: string[] = [];
  JSON.stringify(pack, (key, value: unknown) => {
    if (key === "reviewBy" || locales.some((other) => other !== locale && other === key)) return undefined;
    if (typeof value === "string") lines.push(value);
    return value;
  });
  return lines;
}
