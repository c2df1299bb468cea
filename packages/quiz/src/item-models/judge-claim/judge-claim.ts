import type { Claim, Text } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawName } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { quoteClaim } from "./quote-claim.ts";
import { judgedAs, judgedClaims, treatmentSets, type Judged } from "./treatment-sets.ts";
import { mistakenAs, treatmentOptions } from "./treatment-words.ts";

/** How should one take this sentence? A set of treatments is drawn first, then which of them is right, then a claim that has it; framing is left out. Each treatment offered is that of a claim at hand, so that no place in their fixed order is less often right. */
export const judgeClaim: ItemModel = {
  id: "judge-claim",
  types: ["single-choice"],
  families: (graph, objective) =>
    judgedClaims(graph, objective).map(({ id }) => ({ id: `judge-claim/${id}`, nodes: [`claim:${id}`] })),
  generate(graph, { seed: text, objective, spent }) {
    const left = new Set(unspent(this.families(graph, objective), spent).map(({ id }) => id));
    const claims = judgedClaims(graph, objective).filter(({ id }) => left.has(`judge-claim/${id}`));
    if (claims.length === 0) return poolEmpty("judge-claim", objective);
    const seed = hashSeed(text);
    const offered = drawSet(seed, claims, judgedClaims(graph, objective));
    const treatments = offered.filter((treatment) => claims.some((claim) => judgedAs(claim) === treatment));
    const treatment = draw(deriveSeed(seed, "treatment"), treatments, (name) => name);
    const pool = claims.filter((claim) => judgedAs(claim) === treatment).map(({ id }) => id);
    const claim = graph.claims.get(drawName(deriveSeed(seed, "claim"), pool));
    if (claim === undefined) return poolEmpty("judge-claim", objective);
    const { options, keys, stands } = placeOptions(optionsFor(claim, treatment, offered));
    return {
      ok: true,
      value: {
        id: itemId("judge-claim", text),
        model: "judge-claim",
        family: `judge-claim/${claim.id}`,
        type: "single-choice",
        objective: objective.id,
        level: treatment === "unofficial" ? 2 : 1,
        seed: text,
        facts: { model: "judge-claim", claim: claim.id, options: stands },
        stem: quoteClaim(claim, deriveSeed(seed, "quote")),
        rationale: verdictOn(claim),
        options,
        key: keys[0] ?? "",
      },
    };
  },
  asks: ({ facts }) => (facts.model === "judge-claim" ? [`claim:${facts.claim}`] : []),
};

/** A set of treatments that the claims left can all be right for, of the larger ones if they differ; where too few are left for any, one that holds the treatment of some claim left. */
function drawSet(seed: Seed, left: readonly Claim[], all: readonly Claim[]): readonly Judged[] {
  const full = treatmentSets(left);
  const sets =
    full.length > 0
      ? full
      : treatmentSets(all).filter((set) => left.some((claim) => set.includes(judgedAs(claim))));
  const most = Math.max(...sets.map(({ length }) => length));
  return draw(
    deriveSeed(seed, "offered"),
    sets.filter(({ length }) => length === most),
    (set) => set.join(" "),
  );
}

function optionsFor(claim: Claim, key: Judged, offered: readonly Judged[]): readonly DraftOption<Judged>[] {
  const options = treatmentOptions.filter(({ treatment }) => offered.includes(treatment));
  return options.map(({ treatment, text }) => {
    const shared = { stands: treatment, text, claims: [claim.id], harmful: false };
    const mistake = mistakenAs[key][treatment];
    return mistake === undefined
      ? { ...shared, right: true, rationale: verdictOn(claim) }
      : {
          ...shared,
          right: false,
          rationale: joinSentences(mistake, claim.reason),
          diagnoses: { type: "mistake", id: `takes-as:${treatment}` },
        };
  });
}

function verdictOn(claim: Claim): Text {
  return claim.correction === undefined ? claim.reason : joinSentences(claim.reason, claim.correction);
}
