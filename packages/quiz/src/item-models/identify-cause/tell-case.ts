import type { Finding, Findings, KnowledgeGraph, Persona, Text } from "@plain-credit/core";
import { joinLines } from "../../text/join-texts.ts";

/** The stem: who, what they see, the findings one a line, and the question. */
export function tellCase(graph: KnowledgeGraph, persona: Persona, { outcome, findings }: Findings): Text {
  const subject = graph.packs[0]?.subject ?? { "zh-CN": "", en: "" };
  const seen = graph.outcomes.get(outcome ?? "")?.name ?? { "zh-CN": "", en: "" };
  const opening = {
    "zh-CN": `${persona.name["zh-CN"]}\uff0c${persona.sketch["zh-CN"]}\u3002${subject["zh-CN"]}\uff0c${seen["zh-CN"]}\u3002`,
    en: `${persona.name.en}, ${persona.sketch.en}. With ${subject.en}, ${seen.en}.`,
  };
  return joinLines(opening, ...findings.map((finding) => findingText(graph, finding)), question);
}

/** A finding as a case shows it: label and answer. */
export function findingText(graph: KnowledgeGraph, { signal: id, value }: Finding): Text {
  const signal = graph.signals.get(id);
  const answer = signal?.values.find((known) => known.id === value)?.text ?? { "zh-CN": value, en: value };
  return {
    "zh-CN": `${signal?.label["zh-CN"] ?? id}\uff1a${answer["zh-CN"]}`,
    en: `${signal?.label.en ?? id}: ${answer.en}`,
  };
}

const question = {
  "zh-CN": "这些线索最能支持哪个原因？",
  en: "Which cause do these clues support best?",
};
