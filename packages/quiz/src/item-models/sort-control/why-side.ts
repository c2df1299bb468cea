import type { Cause, KnowledgeGraph, Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { othersVerdict, ownVerdict } from "./control-words.ts";

/** Why there is a step to take about a cause, with the main one that the pack names for it, or why there is only waiting. */
export function whySide(graph: KnowledgeGraph, cause: Cause, own: boolean): Text {
  const { explanation, waiting, mainRemedy } = cause;
  if (!own) return joinSentences(explanation, waiting ?? othersVerdict);
  const step = mainRemedy === undefined ? undefined : graph.remedies.get(mainRemedy);
  return step === undefined
    ? joinSentences(ownVerdict, explanation)
    : joinSentences(ownVerdict, explanation, {
        "zh-CN": `该做的一步：「${step.name["zh-CN"]}」。`,
        en: `The step to take: “${step.name.en}”.`,
      });
}
