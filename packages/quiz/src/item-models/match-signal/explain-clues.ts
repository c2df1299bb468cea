import type { Finding, KnowledgeGraph, Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";

/** Why a clue points to its cause, and what it says of a rival where it says anything for one. */
export function explainClue(
  graph: KnowledgeGraph,
  { signal, value }: Finding,
  cause: string,
  offered: readonly string[],
): Text {
  const weights = graph.weights.filter((weight) => weight.signal === signal && weight.value === value);
  const own = weights.find((weight) => weight.cause === cause);
  const name = nameOf(graph, cause);
  const points: Text = {
    "zh-CN": `所以它最指向「${name["zh-CN"]}」。`,
    en: `So it points most to “${name.en}”.`,
  };
  const rival = weights.find(
    (weight) => weight.cause !== cause && weight.weight > 0 && offered.includes(weight.cause),
  );
  return joinSentences(
    ...(own === undefined ? [] : [own.why]),
    points,
    ...(rival === undefined ? [] : [butLess(nameOf(graph, rival.cause))]),
  );
}

function butLess(rival: Text): Text {
  return {
    "zh-CN": `「${rival["zh-CN"]}」也沾一点边，分量轻得多。`,
    en: `It says a little for “${rival.en}” too, but far less.`,
  };
}

/** What the cause that is left over would have needed. */
export function explainRest(graph: KnowledgeGraph, cause: string): Text {
  const name = nameOf(graph, cause);
  return {
    "zh-CN": `每条线索分开看，只有一个原因明显更说得通。「${name["zh-CN"]}」用不上：这几条里没有一条是冲着它来的。`,
    en: `Taken one by one, each clue fits one cause clearly better than the rest. “${name.en}” is left over: none of these clues is aimed at it.`,
  };
}

function nameOf(graph: KnowledgeGraph, cause: string): Text {
  return graph.causes.get(cause)?.name ?? { "zh-CN": cause, en: cause };
}
