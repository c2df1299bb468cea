import type { KnowledgeGraph, Persona, Text } from "@plain-credit/core";
import { draw, shuffle } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinLines } from "../../text/join-texts.ts";

/** What a stem says there is to see to, and whether some of the steps may turn out to be needed only on the way. */
export type ToldPlan = { readonly needs: readonly string[]; readonly unfolding: boolean };

/** The stem: who has what to see to, in no order, and the question. */
export function tellPlan(
  graph: KnowledgeGraph,
  persona: Persona,
  { needs, unfolding }: ToldPlan,
  seed: Seed,
): Text {
  const names = shuffle(deriveSeed(seed, "needs"), needs, (need) => need).map(
    (need) => graph.needs.get(need)?.name ?? { "zh-CN": need, en: need },
  );
  const slots = {
    name: persona.name,
    needs: {
      "zh-CN": names.map((name) => name["zh-CN"]).join("；"),
      en: names.map(({ en }) => en).join("; "),
    },
  };
  return joinLines(
    fillSlots(
      draw(deriveSeed(seed, "opening"), openings, ({ en }) => en),
      slots,
    ),
    draw(deriveSeed(seed, "question"), unfolding ? unfoldingQuestions : questions, ({ en }) => en),
  );
}

const openings: readonly Text[] = [
  { "zh-CN": "{name}现在的情况：{needs}。", en: "{name}’s situation now: {needs}." },
  { "zh-CN": "{name}来找你商量：{needs}。", en: "{name} comes to you for advice: {needs}." },
  { "zh-CN": "{name}在纸上记下：{needs}。", en: "{name} has noted down: {needs}." },
  { "zh-CN": "眼下{name}这边：{needs}。", en: "Here is where {name} stands: {needs}." },
];

const questions: readonly Text[] = [
  {
    "zh-CN": "下面几步都用得上，从先到后怎么排？",
    en: "All of these steps are needed. In what order, first to last?",
  },
  {
    "zh-CN": "这几步都要走，该按什么先后？",
    en: "Each of these steps has to be taken. In what order, first to last?",
  },
];

const unfoldingQuestions: readonly Text[] = [
  {
    "zh-CN": "要是下面几步一路都用上了，从先到后怎么排？",
    en: "Suppose that all of these steps turn out to be needed. In what order, first to last?",
  },
  {
    "zh-CN": "往下走，这几步都可能用上，该按什么先后？",
    en: "As things go on, each of these steps may be needed. In what order, first to last?",
  },
];
