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
    draw(deriveSeed(seed, "question"), questions, ({ en }) => en),
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
  {
    "zh-CN": "{name}遇到的麻烦：{outcome}。查到：",
    en: "{name} has this trouble: {outcome}. Known so far:",
  },
  {
    "zh-CN": "「{outcome}，怎么回事？」{name}问。查过：",
    en: "“Why is it that {outcome}?” asks {name}. Looked up so far:",
  },
  { "zh-CN": "{name}跟你说：{outcome}。你们记下：", en: "{name} tells you: {outcome}. You note down:" },
  {
    "zh-CN": "{name}碰到一件事：{outcome}。手上有：",
    en: "What {name} has met with: {outcome}. To go by there is:",
  },
];

const remaining: readonly Text[] = [
  { "zh-CN": "还说得通的：{causes}。", en: "What still fits: {causes}." },
  { "zh-CN": "不相上下的：{causes}。", en: "About level so far: {causes}." },
];

const questions: readonly Text[] = [
  {
    "zh-CN": "想分开它们，接下来先查哪样？",
    en: "To tell them apart, what is best looked up next?",
  },
  {
    "zh-CN": "都还没查，先查哪样最有用？",
    en: "None of these has been looked up yet. Which would show most?",
  },
];
