import { weighCauses, type CauseScore, type KnowledgeGraph, type Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { listCauses } from "./case-texts.ts";
import type { OpenCase } from "./open-cases.ts";
import { movesIn } from "./spreads-in.ts";

/** Why a signal is the one to look up next: what its most telling answer would say. */
export function explainKey(graph: KnowledgeGraph, open: OpenCase, signal: string): Text {
  const telling = strongestAnswer(graph, open, signal);
  const verdict: Text = {
    "zh-CN": "没查的这几样里，它的答案最能把它们拉开。",
    en: "Of what is still open, its answers move these causes furthest apart.",
  };
  return telling === undefined ? verdict : joinSentences(telling, verdict);
}

/** Why a signal is not the one: its answers move none of the causes in reach, or move them less. */
export function explainOther(graph: KnowledgeGraph, open: OpenCase, signal: string, key: string): Text {
  const label = labelOf(graph, key);
  const causes = listCauses(open.inReach.map((id) => nameOf(graph, id)));
  if ((open.spreads.get(signal) ?? 0) > 0)
    return joinSentences(strongestAnswer(graph, open, signal) ?? nothing, {
      "zh-CN": `它帮得上一点，可「${label["zh-CN"]}」能说明的更多。`,
      en: `It helps a little, but “${label.en}” tells more.`,
    });
  const elsewhere = causeElsewhere(graph, open, signal);
  const unmoved: Text = {
    "zh-CN": `不管查出什么，${causes["zh-CN"]}都还是老样子。`,
    en: `Whatever comes up, it leaves these as they are: ${causes.en}.`,
  };
  return elsewhere === undefined
    ? unmoved
    : joinSentences(unmoved, {
        "zh-CN": `它主要说明的是「${elsewhere["zh-CN"]}」。`,
        en: `What it bears on is “${elsewhere.en}”.`,
      });
}

const nothing: Text = { "zh-CN": "", en: "" };

/** The answer that would move a cause in reach most, and where to. */
function strongestAnswer(graph: KnowledgeGraph, open: OpenCase, signal: string): Text | undefined {
  const [move] = movesIn(graph, scoresOf(graph, open), signal)
    .filter(({ cause, by }) => open.inReach.includes(cause) && by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  if (move === undefined) return undefined;
  const answer = graph.signals.get(signal)?.values.find(({ id }) => id === move.value)?.text ?? nothing;
  const cause = nameOf(graph, move.cause);
  const [zh, en] = [withInnerQuotes(answer["zh-CN"]), withInnerQuotes(answer.en)];
  return move.by > 0
    ? {
        "zh-CN": `要是「${zh}」，就更像「${cause["zh-CN"]}」。`,
        en: `If the answer is “${en}”, more points to “${cause.en}”.`,
      }
    : {
        "zh-CN": `要是「${zh}」，就不大像「${cause["zh-CN"]}」。`,
        en: `If the answer is “${en}”, less points to “${cause.en}”.`,
      };
}

/** The cause out of reach that the answers to a signal could move most. */
function causeElsewhere(graph: KnowledgeGraph, open: OpenCase, signal: string): Text | undefined {
  const [first] = movesIn(graph, scoresOf(graph, open), signal)
    .filter(({ cause, by }) => !open.inReach.includes(cause) && by !== 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return first === undefined ? undefined : nameOf(graph, first.cause);
}

const known = new WeakMap<OpenCase, readonly CauseScore[]>();

function scoresOf(graph: KnowledgeGraph, open: OpenCase): readonly CauseScore[] {
  const scores =
    known.get(open) ?? weighCauses(graph, { outcome: open.outcomes[0] ?? "", findings: open.findings });
  known.set(open, scores);
  return scores;
}

function labelOf(graph: KnowledgeGraph, signal: string): Text {
  return graph.signals.get(signal)?.label ?? nothing;
}

function nameOf(graph: KnowledgeGraph, cause: string): Text {
  return graph.causes.get(cause)?.name ?? nothing;
}
