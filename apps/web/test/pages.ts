import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildGraph, locales, type Locale } from "@plain-credit/core";
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { assembleForm, toReferenceToken, type Form } from "@plain-credit/quiz";
import { calculators } from "../calculators/calculators.ts";
import { writeAnswer } from "../quiz/answer-forms/answer-codes.ts";
import { wrongAnswer } from "../quiz/test/answers-to.ts";

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
    ...quizOfEveryType(),
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

/** A question of each response type with what is said about a wrong answer, a slip, and the result of a paper of the whole subject. */
function quizOfEveryType(): readonly (readonly [name: string, path: string])[] {
  const papers = Array.from({ length: 20 }, (_, seed) => paperOf("full", `pages-${seed}`));
  const found = new Map<string, readonly [name: string, path: string]>();
  for (const form of papers) {
    const quiz = `/practice/${encodeURIComponent(toReferenceToken(form.reference))}`;
    const answers = form.items.map((item) => writeAnswer({ item: item.id, ...wrongAnswer(item) }));
    form.items.forEach(({ type }, at) => {
      const before = answers.slice(0, at).join(".");
      const path = `${quiz}/${at + 1}?answers=${before}`;
      const name = `question-${type}`;
      if (at === 0 || found.has(name)) return;
      found.set(name, [name, path]);
      found.set(`feedback-${type}`, [`feedback-${type}`, `${path}.${answers[at]}`]);
      if (type === "numeric") found.set("slip", ["slip", `${path}&given=value%3D%E5%8D%81%E4%BA%94`]);
    });
    if (!found.has("result-full"))
      found.set("result-full", ["result-full", `${quiz}/result?answers=${answers.join(".")}`]);
  }
  return [...found.values()];
}

/** The reference, as one step of an address, of the starter quiz with that seed. */
export function starterToken(seed: string): string {
  return toReferenceToken(paperOf("starter", seed).reference);
}

function paperOf(blueprint: string, seed: string): Form {
  const graph = buildGraph([jiebei]);
  const form = graph.ok ? assembleForm(graph.value, { blueprint, seed }) : graph;
  if (!form.ok) throw new Error(`No quiz can be built: ${JSON.stringify(form.error)}`);
  return form.value;
}
