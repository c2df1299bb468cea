import type { KnowledgeGraph, Persona, Text } from "@plain-credit/core";
import { draw } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinLines } from "../../text/join-texts.ts";

/** The stem: who has what to see to, and the question. */
export function tellPlan(graph: KnowledgeGraph, persona: Persona, need: string, seed: Seed): Text {
  const slots = {
    name: persona.name,
    sketch: persona.sketch,
    need: graph.needs.get(need)?.name ?? { "zh-CN": need, en: need },
  };
  return joinLines(
    fillSlots(
      draw(deriveSeed(seed, "opening"), openings, ({ en }) => en),
      slots,
    ),
    draw(deriveSeed(seed, "question"), questions, ({ en }) => en),
  );
}

const openings: readonly Text[] = [
  {
    "zh-CN": "{name}，{sketch}，手头有几件事，其中一件：{need}。",
    en: "{name}, {sketch}, has several things to see to, one of them this: {need}.",
  },
  {
    "zh-CN": "{name}，{sketch}，把要办的事记在纸条上，有一行写着：{need}。",
    en: "{name}, {sketch}, has written down what wants doing. One line reads: {need}.",
  },
  {
    "zh-CN": "{name}，{sketch}，来找你商量，说起一桩：{need}。这事不是一步能办完的。",
    en: "{name}, {sketch}, comes to you for advice and speaks of this: {need}. It takes more than one step.",
  },
  {
    "zh-CN": "邻居里有人遇到这样的事：{need}。{name}，{sketch}，帮着理一理要走的几步。",
    en: "A neighbour has met with this: {need}. {name}, {sketch}, helps to sort out the steps.",
  },
  {
    "zh-CN": "{name}，{sketch}，心里惦记着：{need}。该做的几步想到了，次序还乱着。",
    en: "This is on the mind of {name}, {sketch}: {need}. The steps are known, but still in a jumble.",
  },
];

const questions: readonly Text[] = [
  {
    "zh-CN": "下面几步都用得上，从先到后怎么排？",
    en: "All of these steps are of use. In what order do they come, first to last?",
  },
  {
    "zh-CN": "这几步该按什么先后来做？",
    en: "In what order should these steps be taken, first to last?",
  },
];
