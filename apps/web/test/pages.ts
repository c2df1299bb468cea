import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraph, locales, type Locale } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { assembleForm, toReferenceToken } from "@plain-credit/quiz";
import { calculators } from "../calculators/calculators.ts";

/** A page of the app: its name for reports and file names, its address, and the status it answers with. */
export type AppPage = {
  readonly name: string;
  readonly locale: Locale;
  readonly path: string;
  readonly status: 200 | 404;
};

const lessons = readdirSync(fileURLToPath(new URL("../content/lessons", import.meta.url))).sort();

/** Every kind of page in every language: all fixed addresses, every lesson, and a starter quiz at each of its stages. */
export const pages: readonly AppPage[] = locales.flatMap((locale) =>
  addresses().map(([name, path]) => ({
    name,
    locale,
    path: `/${locale}${path}`,
    status: name === "unknown" ? (404 as const) : (200 as const),
  })),
);

function addresses(): readonly (readonly [name: string, path: string])[] {
  const quiz = `/practice/${encodeURIComponent(starterToken("pages"))}`;
  return [
    ["home", ""],
    ["causes-and-remedies", "/causes-and-remedies"],
    ["lessons", "/lessons"],
    ...lessons.map((lesson) => [`lesson-${lesson}`, `/lessons/${lesson}`] as const),
    ["check", "/check"],
    ["practice", "/practice"],
    ["question", `${quiz}/1`],
    ["feedback", `${quiz}/1?answers=a`],
    ["result", `${quiz}/result?answers=a.b.a.b.a.b.a.b.a.b`],
    ["rules", "/rules"],
    ["sources", "/sources"],
    ["myths", "/myths"],
    ["glossary", "/glossary"],
    ["timeline", "/timeline"],
    ["calculators", "/calculators"],
    ...calculators.map(({ id }) => [`calculator-${id}`, `/calculators/${id}`] as const),
    ["calculator-worked", "/calculators/daily-rate?rate=５元&unit=yuan&principal=1.2万&days=90&year=360"],
    ["calculator-problems", "/calculators/prepayment?principal=15,5&rate=十八&way=none&after=13&periods=12"],
    ["cannot-repay", "/cannot-repay"],
    ["about", "/about"],
    ["unknown", "/nobody-wrote-this"],
  ];
}

/** The reference, as one step of an address, of the starter quiz with that seed. */
export function starterToken(seed: string): string {
  const graph = buildGraph([jiebei]);
  const form = graph.ok ? assembleForm(graph.value, { blueprint: "starter", seed }) : graph;
  if (!form.ok) throw new Error(`No quiz can be built: ${JSON.stringify(form.error)}`);
  return toReferenceToken(form.value.reference);
}
