import type { Finding, KnowledgeGraph, Persona, Text } from "@plain-credit/core";
import { draw } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinLines } from "../../text/join-texts.ts";
import { findingText } from "../identify-cause/tell-case.ts";

type Told = { readonly findings: readonly Finding[]; readonly inReach: readonly string[] };

const texts = new WeakMap<KnowledgeGraph, Map<string, Text>>();

/** What a case says besides the words of the stem: its findings and the causes in reach. */
export function coreTexts(graph: KnowledgeGraph, { findings, inReach }: Told): readonly Text[] {
  return [
    ...findings.map((finding) => kept(graph, finding)),
    ...inReach.flatMap((id) => graph.causes.get(id)?.name ?? []),
  ];
}

/** The text of a finding, always the same object. */
function kept(graph: KnowledgeGraph, finding: Finding): Text {
  const known = texts.get(graph) ?? new Map<string, Text>();
  texts.set(graph, known);
  const name = `${finding.signal}/${finding.value}`;
  const text = known.get(name) ?? findingText(graph, finding);
  known.set(name, text);
  return text;
}

/** The stem: who, what is seen, the findings one a line, the causes that remain, and the question. */
export function tellOpenCase(
  graph: KnowledgeGraph,
  persona: Persona,
  outcome: string,
  { findings, inReach }: Told,
  seed: Seed,
): Text {
  const nothing = { "zh-CN": "", en: "" };
  const names = inReach.map((id) => graph.causes.get(id)?.name ?? nothing);
  const slots = {
    name: persona.name,
    outcome: graph.outcomes.get(outcome)?.name ?? nothing,
    causes: listCauses(names),
    count: counts[names.length] ?? nothing,
  };
  return joinLines(
    fillSlots(
      draw(deriveSeed(seed, "opening"), openings, ({ en }) => en),
      slots,
    ),
    ...findings.map((finding) => kept(graph, finding)),
    fillSlots(
      draw(deriveSeed(seed, "remaining"), remaining, ({ en }) => en),
      slots,
    ),
    fillSlots(
      draw(deriveSeed(seed, "question"), questions, ({ en }) => en),
      slots,
    ),
  );
}

/** Causes between quotation marks, one after another. */
export function listCauses(names: readonly Text[]): Text {
  const [last, ...before] = [...names].reverse();
  const head = before.reverse().map(({ en }) => `“${en}”`);
  return {
    "zh-CN": names.map((name) => `「${name["zh-CN"]}」`).join(""),
    en: head.length === 0 ? `“${last?.en ?? ""}”` : `${head.join(", ")} and “${last?.en ?? ""}”`,
  };
}

const openings: readonly Text[] = [
  { "zh-CN": "{name}的情况：{outcome}。已经知道：", en: "{name}’s case: {outcome}. Known so far:" },
  {
    "zh-CN": "{name}想知道缘由：{outcome}。查到：",
    en: "{name} wants to know why: {outcome}. Known so far:",
  },
  {
    "zh-CN": "{name}找你帮忙：{outcome}。已经查到：",
    en: "{name} asks for your help: {outcome}. Found so far:",
  },
  {
    "zh-CN": "{name}碰上了：{outcome}。手上有：",
    en: "This happened to {name}: {outcome}. The facts so far:",
  },
];

const remaining: readonly Text[] = [
  { "zh-CN": "还说得通的{count}个原因：{causes}。", en: "{count} causes still fit: {causes}." },
  { "zh-CN": "眼下分不清的{count}个：{causes}。", en: "{count} causes cannot be told apart yet: {causes}." },
];

const counts: Readonly<Record<number, Text>> = {
  2: { "zh-CN": "两", en: "Two" },
  3: { "zh-CN": "三", en: "Three" },
};

const questions: readonly Text[] = [
  { "zh-CN": "{name}接下来先查哪一样？", en: "What should {name} check next?" },
  { "zh-CN": "下面哪一样，查了最能分清？", en: "Which of these would tell them apart best?" },
];
