import { treatmentOf, type Claim, type KnowledgeGraph, type Objective, type Text } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawName } from "../../random/draw.ts";
import { deriveSeed, hashSeed } from "../../random/seed.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { quoteClaim } from "./quote-claim.ts";
import { mistakenAs, treatmentOptions } from "./treatment-words.ts";

type Judged = (typeof treatmentOptions)[number]["treatment"];

/** How should one take this sentence? The treatment is drawn first, then a claim that has it; framing is left out. Only treatments that a claim at hand has are offered, so that no place in their fixed order is less often right. */
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
    const offered = treatmentsAmong(claims);
    const treatment = draw(deriveSeed(seed, "treatment"), offered, (name) => name);
    const pool = claims.filter((claim) => treatmentOf(claim) === treatment).map(({ id }) => id);
    const claim = graph.claims.get(drawName(deriveSeed(seed, "claim"), pool));
    if (claim === undefined) return poolEmpty("judge-claim", objective);
    const { options, keys, stands } = placeOptions(
      optionsFor(
        claim,
        treatment,
        offered.length > 1 ? offered : treatmentsAmong(judgedClaims(graph, objective)),
      ),
    );
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

function judgedClaims(graph: KnowledgeGraph, objective: Objective): readonly Claim[] {
  const claims = objective.covers.claims
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter((claim) => treatmentOf(claim) !== "framing");
  // Where every sentence is to be taken alike there is nothing to judge.
  return treatmentsAmong(claims).length > 1 ? claims : [];
}

function treatmentsAmong(claims: readonly Claim[]): readonly Judged[] {
  const had = new Set(claims.map(treatmentOf));
  return treatmentOptions.map(({ treatment }) => treatment).filter((treatment) => had.has(treatment));
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
