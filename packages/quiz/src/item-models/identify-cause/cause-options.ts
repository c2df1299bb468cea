import {
  nextQuestion,
  weighCauses,
  type Cause,
  type CauseScore,
  type Findings,
  type KnowledgeGraph,
  type Text,
} from "@plain-credit/core";
import type { DraftOption } from "../../item/draft-option.ts";
import type { IdentifyCauseFacts } from "../../item/facts/identify-cause-facts.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { withInnerQuotes } from "../../text/with-inner-quotes.ts";
import { weakEvidence } from "./item-margins.ts";
import { findingText } from "./tell-case.ts";

type Stands = IdentifyCauseFacts["options"][string];

/** The causes as options, and "it cannot be told" last; without a key cause it is the right one. */
export function causeOptions(
  graph: KnowledgeGraph,
  findings: Findings,
  causes: readonly Cause[],
  key: Cause | undefined,
): readonly DraftOption<Stands>[] {
  const scores = new Map(weighCauses(graph, findings).map((score) => [score.cause, score]));
  const options = causes.map((cause): DraftOption<Stands> => {
    const score = scores.get(cause.id);
    const shared = { stands: { cause: cause.id }, text: cause.name, claims: cause.claims, harmful: false };
    return cause === key
      ? { ...shared, right: true, rationale: whyThis(graph, score) }
      : {
          ...shared,
          right: false,
          rationale: whyNotThis(graph, findings, cause, score, key),
          diagnoses: { type: "mistake", id: `takes-for:${cause.id}` },
        };
  });
  const cited = findings.findings.flatMap(({ signal }) => graph.signals.get(signal)?.claims ?? []);
  const open = {
    stands: { cannotTell: true as const },
    text: { "zh-CN": "光凭这些看不出来", en: "It cannot be told from this" },
    claims: [...new Set(cited.length > 0 ? cited : causes.flatMap(({ claims }) => claims))],
    harmful: false,
  };
  return [
    ...options,
    key === undefined
      ? { ...open, right: true, rationale: whyOpen(graph, findings) }
      : {
          ...open,
          right: false,
          rationale: whyNotOpen(graph, key, scores.get(key.id)),
          diagnoses: { type: "mistake", id: "overlooks-the-clues" },
        },
  ];
}

function whyThis(graph: KnowledgeGraph, score: CauseScore | undefined): Text {
  const whys = speaking(graph, score, 1).slice(0, 2);
  return joinSentences(...whys.map(({ why }) => why), {
    "zh-CN": "合起来看，指向它的分量明显超过别的。",
    en: "Taken together, the clues clearly point here.",
  });
}

function whyNotThis(
  graph: KnowledgeGraph,
  { outcome }: Findings,
  cause: Cause,
  score: CauseScore | undefined,
  key: Cause | undefined,
): Text {
  const seen = graph.outcomes.get(outcome ?? "")?.name;
  if (score === undefined)
    return {
      "zh-CN": `这个原因不会表现为「${seen?.["zh-CN"] ?? ""}」。`,
      en: `This cause would not show itself like this: ${seen?.en ?? ""}.`,
    };
  const [forIt] = speaking(graph, score, 1);
  const [against] = speaking(graph, score, -1);
  if (forIt !== undefined) return joinSentences(forIt.why, whyNotEnough(score, key));
  if (against !== undefined) return against.why;
  return {
    "zh-CN": `这几条线索里，没有一条指向「${cause.name["zh-CN"]}」。`,
    en: `None of these clues points to this: ${cause.name.en}.`,
  };
}

function whyNotEnough({ score }: CauseScore, key: Cause | undefined): Text {
  if (key !== undefined)
    return {
      "zh-CN": `可合起来看，「${key.name["zh-CN"]}」的分量明显更重。`,
      en: `Taken together, though, clearly more points to this: ${key.name.en}.`,
    };
  return score <= weakEvidence
    ? {
        "zh-CN": "可单凭这点分量，还不能认定是它。",
        en: "But that alone weighs too little to settle on it.",
      }
    : {
        "zh-CN": "可还有别的原因差不多同样说得通，不能认定是它。",
        en: "But another cause fits about as well, so it cannot be settled on.",
      };
}

function whyOpen(graph: KnowledgeGraph, findings: Findings): Text {
  const next = graph.signals.get(nextQuestion(graph, findings)?.signal ?? "");
  const verdict = {
    "zh-CN": "没有一个原因明显比别的更说得通，硬选一个就是猜。",
    en: "No cause stands out clearly from the others; to pick one would be to guess.",
  };
  return next === undefined
    ? verdict
    : joinSentences(verdict, {
        "zh-CN": `想分清，下一步该查的是：${next.label["zh-CN"]}。`,
        en: `To tell them apart, look next at this: ${next.label.en}.`,
      });
}

function whyNotOpen(graph: KnowledgeGraph, key: Cause, score: CauseScore | undefined): Text {
  const clue = speaking(graph, score, 1)[0]?.clue;
  return {
    "zh-CN": `线索够了。最有分量的一条是「${clue?.["zh-CN"] ?? ""}」，合起来看，明显指向「${key.name["zh-CN"]}」。`,
    en: `There is enough to go by. “${clue?.en ?? ""}” weighs most, and together the clues clearly point to this: ${key.name.en}.`,
  };
}

/** What speaks for (side 1) or against (side −1) a cause, the strongest first, with the reason that the packs give. */
function speaking(graph: KnowledgeGraph, score: CauseScore | undefined, side: 1 | -1) {
  return (score?.contributions ?? [])
    .filter(({ weight, counted }) => counted && weight * side > 0)
    .sort((a, b) => (b.weight - a.weight) * side)
    .flatMap(({ signal, value }) => {
      const weight = graph.weights.find(
        (known) => known.cause === score?.cause && known.signal === signal && known.value === value,
      );
      if (weight === undefined) return [];
      const told = findingText(graph, { signal, value });
      const clue = { "zh-CN": withInnerQuotes(told["zh-CN"]), en: withInnerQuotes(told.en) };
      const why = {
        "zh-CN": `「${clue["zh-CN"]}」：${weight.why["zh-CN"]}`,
        en: `“${clue.en}”: ${weight.why.en}`,
      };
      return [{ clue, why }];
    });
}
