import type { KnowledgeGraph, Persona, Text } from "@plain-credit/core";
import { draw } from "../../random/draw.ts";
import { deriveSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinLines } from "../../text/join-texts.ts";

/** The stem: who wonders about what, how many clues there are, and the question. */
export function tellClues(
  graph: KnowledgeGraph,
  persona: Persona,
  outcome: string,
  count: number,
  seed: Seed,
): Text {
  const nothing = { "zh-CN": "", en: "" };
  const slots = {
    name: persona.name,
    sketch: persona.sketch,
    subject: graph.packs[0]?.subject ?? nothing,
    outcome: graph.outcomes.get(outcome)?.name ?? nothing,
    count: counts[count] ?? nothing,
  };
  const form = draw(deriveSeed(seed, "opening"), openings, ({ en }) => en);
  const asked = draw(deriveSeed(seed, "question"), questions, ({ en }) => en);
  return joinLines(fillSlots(form, slots), asked);
}

const counts: Readonly<Record<number, Text>> = {
  3: { "zh-CN": "三条", en: "three clues" },
  4: { "zh-CN": "四条", en: "four clues" },
};

const openings: readonly Text[] = [
  {
    "zh-CN": "{name}，{sketch}，用着{subject}。遇到的麻烦：{outcome}。手边有{count}线索。",
    en: "{name}, {sketch}, uses {subject}. The trouble: {outcome}. There are {count} to go by.",
  },
  {
    "zh-CN": "{name}，{sketch}，想弄明白一件事：{outcome}，是怎么回事？能打听的都打听了，记下{count}线索。",
    en: "{name}, {sketch}, wonders about one thing: {outcome}, and why? Asking around brought {count}.",
  },
  {
    "zh-CN": "邻居们聊起{subject}。{name}，{sketch}，说了自己的事：{outcome}。大家凑出{count}线索。",
    en: "The neighbours talk about {subject}. {name}, {sketch}, tells of this: {outcome}. Together they find {count}.",
  },
  {
    "zh-CN": "{name}，{sketch}，备了个小本子。头一行写着：{outcome}。下面记了{count}线索。",
    en: "{name}, {sketch}, keeps a small notebook. Its first line says: {outcome}. Below it stand {count}.",
  },
  {
    "zh-CN": "{subject}有了变化：{outcome}。{name}，{sketch}，把打听来的事理成{count}线索。",
    en: "There is news of {subject}: {outcome}. {name}, {sketch}, has sorted what came up into {count}.",
  },
  {
    "zh-CN": "{name}，{sketch}，来问你：{outcome}，从哪儿看起？你们先摆开{count}线索。",
    en: "{name}, {sketch}, comes to you with this: {outcome}, so where to begin? You lay out {count} first.",
  },
];

const questions: readonly Text[] = [
  {
    "zh-CN": "有一个原因用不上。单看每一条线索，它最指向哪个原因？",
    en: "One of the causes is left over. Taken by itself, which cause does each clue point to most?",
  },
  {
    "zh-CN": "原因多给了一个。一条一条分开看，各自最说明哪个原因？",
    en: "There is one cause too many. Looked at one by one, which cause does each clue say most for?",
  },
];
