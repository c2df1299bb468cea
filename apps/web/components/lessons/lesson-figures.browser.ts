import { locales, type Locale } from "@plain-credit/core";
import { describe, expect, test } from "vitest";
import { webOrigin } from "../../test/browser/web-origin.ts";

/** The fact sheet's worked numbers that a lesson has to show, as printed there. */
const figures = [
  ["L2-1", "K12: rolled over twelve times", "18,082.10"],
  ["L2-1", "K13: debts and income before", "46.7%"],
  ["L2-1", "K13: with one more", "57.2%"],
  ["L2-1", "K18: borrowed for an emergency", "225"],
  ["L2-1", "SC20: the true rate of the bike", "12.24%"],
  ["L2-1", "SC20: its share of income", "17.4%"],
  ["L2-2", "K6c: the interest", "1,189.21"],
  ["L2-2", "K6c: the guarantee fees", "960"],
  ["L2-2", "K6c: all the cost", "2,349.21"],
  ["L2-2", "K6c: the annual cost", "21.22%"],
  ["L2-2", "K6b: a guarantee fee, yet cheaper", "15.41%"],
  ["L2-2", "K5: the true rate", "13.03%"],
  ["L2-3", "K4: equal instalments", "1,201.92"],
  ["L2-3", "K4: equal principal", "1,170"],
  ["L2-3", "K4: interest first", "2,160"],
  ["L2-3", "K8: the balance", "8,235.71"],
  ["L2-3", "K8: a fee of 3%", "318.49"],
  ["L2-3", "K8: a fee of 5%", "153.78"],
  ["L2-3", "K7: left unpaid", "324"],
  ["L2-3", "K10: the months", "39"],
  ["L2-3", "K10: the interest", "2,932.50"],
  ["L2-3", "K10b: the months", "88"],
] as const;

/** The lesson's prose with the notes below it left out: they quote the pack, the prose computes. */
async function proseOf(lesson: string, locale: Locale): Promise<string> {
  const html = await (await fetch(`${webOrigin()}/${locale}/lessons/${lesson}`)).text();
  const [prose = ""] = html.split('id="notes"');
  return prose
    .replaceAll(/<script[\s\S]*?<\/script>/g, "")
    .replaceAll("<!-- -->", "")
    .replaceAll(/<[^>]+>/g, " ");
}

describe.each(locales)("worked numbers in %s", (locale) => {
  test.each(figures)("%s shows %s as %s", async (lesson, _name, figure) => {
    const numbers = (await proseOf(lesson, locale)).match(/\d[\d,]*(?:\.\d+)?%?/g) ?? [];
    expect(numbers).toContain(figure);
  });
});

describe.each(locales)("tables in %s", (locale) => {
  test.each(["L2-1", "L2-2", "L2-3"])("%s has tables with captions and headings", async (lesson) => {
    const html = await (await fetch(`${webOrigin()}/${locale}/lessons/${lesson}`)).text();
    const tables = html.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      expect(table).toMatch(/<caption>[^<]+<\/caption>/);
      expect(table).toContain('scope="col"');
      const rows = table.match(/<tbody>[\s\S]*<\/tbody>/)?.[0].match(/<tr[\s>]/g) ?? [];
      expect(table.match(/scope="row"/g)).toHaveLength(rows.length);
    }
  });
});
