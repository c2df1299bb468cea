import type { Finding, Findings, KnowledgeGraph, Persona, Text } from "@plain-credit/core";
import { draw } from "../../random/draw.ts";
import type { Seed } from "../../random/seed.ts";
import { joinLines } from "../../text/join-texts.ts";

/** The stem: who, what they see, the findings one a line, and the question, asked in one of several ways. */
export function tellCase(
  graph: KnowledgeGraph,
  persona: Persona,
  { outcome, findings }: Findings,
  seed: Seed,
): Text {
  const subject = graph.packs[0]?.subject ?? { "zh-CN": "", en: "" };
  const seen = graph.outcomes.get(outcome ?? "")?.name ?? { "zh-CN": "", en: "" };
  const opening = {
    "zh-CN": `${persona.name["zh-CN"]}，${persona.sketch["zh-CN"]}，用着${subject["zh-CN"]}。遇到的麻烦：${seen["zh-CN"]}。`,
    en: `${persona.name.en}, ${persona.sketch.en}, uses ${subject.en}. The trouble: ${seen.en}.`,
  };
  return joinLines(
    opening,
    ...findings.map((finding) => findingText(graph, finding)),
    draw(seed, questions, ({ en }) => en),
  );
}

/** A finding as a case shows it: label and answer. */
export function findingText(graph: KnowledgeGraph, { signal: id, value }: Finding): Text {
  const signal = graph.signals.get(id);
  const answer = signal?.values.find((known) => known.id === value)?.text ?? { "zh-CN": value, en: value };
  return {
    "zh-CN": `${signal?.label["zh-CN"] ?? id}：${answer["zh-CN"]}`,
    en: `${signal?.label.en ?? id}: ${answer.en}`,
  };
}

const questions: readonly Text[] = [
  { "zh-CN": "线索明显指向哪个原因？", en: "Which cause do the clues clearly point to?" },
  { "zh-CN": "几条线索合在一处，哪个原因最说得通？", en: "Taken together, which cause explains this best?" },
  {
    "zh-CN": "顺着线索，你会归到哪个原因上？",
    en: "Going by these clues, which cause would you settle on?",
  },
  {
    "zh-CN": "旁人来问是怎么回事，你怎么答？",
    en: "Somebody asks what lies behind this. What do you answer?",
  },
];
