import { weighCauses, type CauseScore, type KnowledgeGraph, type Text } from "@plain-credit/core";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { listCauses } from "./case-texts.ts";
import { directionsOf, type Direction } from "./directions-of.ts";
import type { OpenCase } from "./open-cases.ts";
import { movesIn } from "./spreads-in.ts";

/** Why a signal is the one to look up next: what one answer would say, what another would, and that no other says as much. */
export function explainKey(graph: KnowledgeGraph, open: OpenCase, signal: string): Text {
  return joinSentences(tellDirections(graph, directionsIn(graph, open, signal)), {
    "zh-CN": "查了它，就知道先往哪边想；别的几样没有它说明得多。",
    en: "Once it is known, it is clear which way to look first; none of the others says as much.",
  });
}

/** Why a signal is not the one: its answers move none of the causes in reach, or move them together, or less far apart. */
export function explainOther(graph: KnowledgeGraph, open: OpenCase, signal: string, key: string): Text {
  const causes = listCauses(open.inReach.map((id) => nameOf(graph, id)));
  const directions = directionsIn(graph, open, signal);
  if (directions.length > 0) {
    const label = graph.signals.get(key)?.label ?? nothing;
    return joinSentences(tellDirections(graph, directions), {
      "zh-CN": `这有一点用，可「${label["zh-CN"]}」能说明的更多。`,
      en: `That is of some help, but “${label.en}” tells more.`,
    });
  }
  if ((open.spreads.get(signal) ?? 0) > 0)
    return {
      "zh-CN": `不管查出什么，${causes["zh-CN"]}都是一起变得更像或更不像，还是分不开。`,
      en: `Whatever comes up, these become likelier or less likely together and stay level: ${causes.en}.`,
    };
  const elsewhere = causeElsewhere(graph, open, signal);
  const unmoved: Text = {
    "zh-CN": `不管查出什么，${causes["zh-CN"]}都还是老样子。`,
    en: `Whatever comes up, it leaves these as they are: ${causes.en}.`,
  };
  return elsewhere === undefined
    ? unmoved
    : joinSentences(unmoved, {
        "zh-CN": `它说得上话的是别的原因，比如「${elsewhere["zh-CN"]}」。`,
        en: `It bears on other causes, such as “${elsewhere.en}”.`,
      });
}

const nothing: Text = { "zh-CN": "", en: "" };

function directionsIn(graph: KnowledgeGraph, open: OpenCase, signal: string) {
  return directionsOf(movesIn(graph, scoresOf(graph, open), signal), open.inReach).map((direction) => ({
    ...direction,
    signal,
  }));
}

/** The two most telling answers, each with the cause that it would point to. */
function tellDirections(
  graph: KnowledgeGraph,
  directions: readonly (Direction & { readonly signal: string })[],
): Text {
  const told = directions.slice(0, 2).map(({ signal, value, cause }): Text => {
    const answer = graph.signals.get(signal)?.values.find(({ id }) => id === value)?.text ?? nothing;
    const name = nameOf(graph, cause);
    return {
      "zh-CN": `要是「${withInnerQuotes(answer["zh-CN"])}」，就更像「${name["zh-CN"]}」`,
      en: `if the answer is “${withInnerQuotes(answer.en)}”, it looks more like “${name.en}”`,
    };
  });
  const en = told.map((text) => text.en).join("; ");
  return {
    "zh-CN": `${told.map((text) => text["zh-CN"]).join("；")}。`,
    en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.`,
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

function nameOf(graph: KnowledgeGraph, cause: string): Text {
  return graph.causes.get(cause)?.name ?? nothing;
}
