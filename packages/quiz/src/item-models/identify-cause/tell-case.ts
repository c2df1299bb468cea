import type { Finding, Findings, KnowledgeGraph, Persona, Text } from "@plain-credit/core";
import { joinLines } from "../../text/join-texts.ts";

/** The stem: who, what they see, the findings one a line, and the question. */
export function tellCase(graph: KnowledgeGraph, persona: Persona, { outcome, findings }: Findings): Text {
  const subject = graph.packs[0]?.subject ?? { "zh-CN": "", en: "" };
  const seen = graph.outcomes.get(outcome ?? "")?.name ?? { "zh-CN": "", en: "" };
  const opening = {
    "zh-CN": `${persona.name["zh-CN"]}，${persona.sketch["zh-CN"]}，用着${subject["zh-CN"]}。遇到的麻烦：${seen["zh-CN"]}。`,
    en: `${persona.name.en}, ${persona.sketch.en}, uses ${subject.en}. The trouble: ${seen.en}.`,
  };
  return joinLines(opening, ...findings.map((finding) => findingText(graph, finding)), question);
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

const question = {
  "zh-CN": "线索明显指向哪个原因？",
  en: "Which cause do the clues clearly point to?",
};
