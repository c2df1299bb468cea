import { openNeeds, type KnowledgeGraph, type Remedy } from "@plain-credit/core";
import type { DraftOption } from "../../item/draft-option.ts";
import type { SpotHarmFacts } from "../../item/facts/spot-harm-facts.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { whyNotNow } from "../choose-first-step/why-not-now.ts";
import type { HarmTrio } from "./harm-trios.ts";
import { meetsNeed, noHarm, nothingToDo } from "./harm-words.ts";

type Asked = SpotHarmFacts["asked"];
type Draft = DraftOption<SpotHarmFacts["options"][string]>;

/** The three things to do as options of the question asked, each with what it is in this case. */
export function trioOptions(graph: KnowledgeGraph, trio: HarmTrio, asked: Asked): readonly Draft[] {
  return [actionOption(trio, asked), ...stepOptions(graph, trio, asked)];
}

function actionOption({ worse }: HarmTrio, asked: Asked): Draft {
  const right = asked === "worse";
  return {
    stands: { misconception: worse.id },
    text: worse.action,
    rationale: joinSentences(worse.harm, worse.truth),
    claims: worse.refutedBy,
    ...(right ? {} : { diagnoses: { type: "misconception", id: worse.id } }),
    harmful: !right,
    right,
  };
}

function stepOptions(graph: KnowledgeGraph, trio: HarmTrio, asked: Asked): readonly Draft[] {
  const { calledFor, besideThePoint, findings, variant } = trio;
  const open = openNeeds(graph, { findings });
  // That nothing is due is no need that a step could deal with.
  const met = open.find(({ id, residual }) => residual !== true && calledFor.addresses.includes(id));
  const due = variant.because ?? (met === undefined ? undefined : meetsNeed(met));
  return [
    {
      ...stepOf(calledFor),
      rationale: joinSentences(...(due === undefined ? [] : [due]), calledFor.detail),
      ...verdict(
        "called-for",
        asked,
        asked === "worse" ? `fears:${calledFor.id}` : `passes-over:${calledFor.id}`,
      ),
    },
    {
      ...stepOf(besideThePoint),
      rationale: joinSentences(whyNotNow(besideThePoint, findings) ?? nothingToDo, noHarm),
      ...verdict(
        "beside-the-point",
        asked,
        asked === "worse" ? `fears:${besideThePoint.id}` : `adds-needlessly:${besideThePoint.id}`,
      ),
    },
  ];
}

function stepOf(remedy: Remedy) {
  return { stands: { remedy: remedy.id }, text: remedy.name, claims: remedy.claims, harmful: false };
}

function verdict(role: Asked, asked: Asked, mistake: string): Pick<Draft, "right" | "diagnoses"> {
  return role === asked ? { right: true } : { right: false, diagnoses: { type: "mistake", id: mistake } };
}
