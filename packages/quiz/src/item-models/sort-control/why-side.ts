import { remediesFor, type Cause, type KnowledgeGraph, type Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { othersVerdict, ownVerdict } from "./control-words.ts";

/** Why a cause is in one’s own hands, with a step that the pack has for it, or out of them. */
export function whySide(graph: KnowledgeGraph, cause: Cause, own: boolean): Text {
  const { explanation, waiting } = cause;
  if (!own) return joinSentences(explanation, waiting ?? othersVerdict);
  const step = remediesFor(graph, cause.id).find(({ action }) => action === "do" || action === "stop");
  return step === undefined
    ? joinSentences(ownVerdict, explanation)
    : joinSentences(ownVerdict, explanation, {
        "zh-CN": `能做的，比如「${step.name["zh-CN"]}」。`,
        en: `One thing to do: “${step.name.en}”.`,
      });
}
