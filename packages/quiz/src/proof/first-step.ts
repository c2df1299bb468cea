import type { ChooseFirstStepFacts } from "../item/facts/choose-first-step-facts.ts";
import { beatenBy } from "./beats.ts";
import type { Known } from "./clause-holds.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import { standRemedies, type Standing } from "./remedy-standing.ts";

type Options = ChooseFirstStepFacts["options"];
type Standings = ReadonlyMap<string, Standing>;

/** Judges each option by the whole matrix: a first step is admissible, beats every other option that is a remedy, and no remedy of the pack beats it. A misconception is never a step. */
export function judgeSteps(
  knowledge: Knowledge,
  options: Options,
  known: Known,
): ReadonlyMap<string, OptionVerdict> {
  const standings = standRemedies(knowledge, known);
  const rivals = Object.values(options).flatMap((option) => ("remedy" in option ? [option.remedy] : []));
  return new Map(
    Object.entries(options).map(([id, option]) => {
      if (!("remedy" in option)) {
        const { misconception } = option;
        const code = knowledge.misconceptions.has(misconception)
          ? "step-misconceived"
          : "misconception-unknown";
        return [id, { defensible: false, why: { code, params: { misconception } } }];
      }
      return [id, judgeRemedy(knowledge, standings, rivals, option.remedy)];
    }),
  );
}

function judgeRemedy(
  knowledge: Knowledge,
  standings: Standings,
  rivals: readonly string[],
  remedy: string,
): OptionVerdict {
  const own = standings.get(remedy);
  if (own === undefined) return refuse("remedy-unknown", { remedy });
  if (own.refused !== undefined) return refuse(own.refused, { remedy });
  for (const [other, standing] of standings) {
    const by = beatenBy(knowledge, standing, own);
    const code = rivals.includes(other) ? "step-beaten" : "step-beaten-from-outside";
    if (by !== undefined) return refuse(code, { remedy, other, by });
  }
  const equal = rivals.find((rival) => {
    const standing = standings.get(rival);
    return rival !== remedy && standing !== undefined && beatenBy(knowledge, own, standing) === undefined;
  });
  if (equal !== undefined) return refuse("step-not-before", { remedy, other: equal });
  return { defensible: true, why: { code: "step-first", params: { remedy, urgency: own.urgency } } };
}

function refuse(code: string, params: OptionVerdict["why"]["params"]): OptionVerdict {
  return { defensible: false, why: { code, params } };
}
