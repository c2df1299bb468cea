import type { SpotHarmFacts } from "../item/facts/spot-harm-facts.ts";
import { anyHolds, type Known } from "./clause-holds.ts";
import type { Knowledge } from "./knowledge.ts";
import { standRemedies } from "./remedy-standing.ts";

/** What an option is in a case, and the code of the reason. */
export type HarmInCase = { readonly is: SpotHarmFacts["asked"] | "unclear"; readonly because: string };

/** From this severity on an action does direct loss, damage to the record, or worse. */
const plainHarm = 3;

/** Judges options in a case of a scenario: an action makes it worse when it tempts there, can be done there and does plain harm; a remedy is called for when it stands, and beside the point when all that speaks against it is that what it is for is not so, and to take it all the same is possible, costs no money and lets nothing go but a danger. */
export function harmInCase(
  knowledge: Knowledge,
  scenario: string,
  known: Known,
): (option: SpotHarmFacts["options"][string]) => HarmInCase {
  const standings = standRemedies(knowledge, known);
  const tempting = knowledge.scenarios.get(scenario)?.temptations ?? [];
  return (option) => {
    if ("misconception" in option) return judgeAction(knowledge, tempting, known, option.misconception);
    const standing = standings.get(option.remedy);
    if (standing === undefined) return { is: "unclear", because: "remedy-unknown" };
    if (standing.refused === undefined) return { is: "called-for", because: "need-open" };
    if (standing.refused !== "need-closed") return { is: "unclear", because: standing.refused };
    const { action, addresses, cost, impossible } = standing.remedy;
    if (anyHolds(impossible ?? [], known)) return { is: "unclear", because: "step-impossible" };
    if (cost.money > 0) return { is: "unclear", because: "step-costly" };
    const letsGo = action === "stop" || action === "wait";
    return letsGo && addresses.some((need) => knowledge.needs.get(need)?.urgency !== 0)
      ? { is: "unclear", because: "step-forgoes" }
      : { is: "beside-the-point", because: "need-closed" };
  };
}

function judgeAction(
  knowledge: Knowledge,
  tempting: readonly string[],
  known: Known,
  id: string,
): HarmInCase {
  const found = knowledge.misconceptions.get(id);
  if (found === undefined) return { is: "unclear", because: "misconception-unknown" };
  if (!tempting.includes(id)) return { is: "unclear", because: "action-elsewhere" };
  if (found.when !== undefined && !anyHolds(found.when, known))
    return { is: "unclear", because: "action-impossible" };
  if (found.severity < plainHarm) return { is: "unclear", because: "harm-slight" };
  return { is: "worse", because: "action-harmful" };
}
