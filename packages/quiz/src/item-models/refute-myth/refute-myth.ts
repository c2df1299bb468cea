import type { Claim, Misconception } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed } from "../../random/seed.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { poolEmpty, unspent, type ItemFamily, type ItemModel } from "../item-model.ts";
import { drawRefutation } from "./draw-refutation.ts";
import { refutationsOf } from "./refutations.ts";
import { tellBelief } from "./tell-belief.ts";

/** Which sentence shows this belief to be wrong? Keys are claims that refute it; the others are just as true and speak to something else. */
export const refuteMyth: ItemModel = {
  id: "refute-myth",
  types: ["single-choice", "multiple-choice"],
  families: (graph, objective) =>
    objective.covers.misconceptions
      .flatMap((id) => graph.misconceptions.get(id) ?? [])
      .filter((misconception) => refutationsOf(graph, misconception).some(({ keys }) => keys.length === 1))
      .map(familyOf),
  generate(graph, { seed: text, objective, spent }) {
    const left = unspent(this.families(graph, objective), spent);
    if (left.length === 0) return poolEmpty("refute-myth", objective);
    const seed = hashSeed(text);
    const family = draw(deriveSeed(seed, "misconception"), left, ({ id }) => id);
    const misconception = graph.misconceptions.get(family.id.slice("refute-myth/".length));
    if (misconception === undefined) return poolEmpty("refute-myth", objective);
    const { several, keys, others } = drawRefutation(graph, misconception, seed);
    const drafts = [
      ...keys.map((claim) => optionFor(claim, misconception, true)),
      ...others.map((claim) => optionFor(claim, misconception, false)),
    ];
    const placed = placeOptions(shuffle(deriveSeed(seed, "order"), drafts, ({ stands }) => stands));
    const head = {
      id: itemId("refute-myth", text),
      model: "refute-myth",
      family: family.id,
      objective: objective.id,
      level: misconception.severity >= 3 ? 1 : 2,
      seed: text,
      facts: { model: "refute-myth", misconception: misconception.id, options: placed.stands },
      stem: tellBelief(misconception, several, deriveSeed(seed, "telling")),
      rationale: misconception.truth,
      options: placed.options,
    } as const;
    return several
      ? { ok: true, value: { ...head, type: "multiple-choice", key: placed.keys } }
      : { ok: true, value: { ...head, type: "single-choice", key: placed.keys[0] ?? "" } };
  },
  asks({ facts, options }) {
    if (facts.model !== "refute-myth") return [];
    const keys = options.filter(({ diagnoses }) => diagnoses === undefined);
    return [`misconception:${facts.misconception}`, ...keys.map(({ id }) => `claim:${facts.options[id]}`)];
  },
  tells: ({ options }) => options.flatMap(({ claims }) => claims.map((claim) => `claim:${claim}`)),
};

function familyOf({ id, claims, refutedBy }: Misconception): ItemFamily {
  return {
    id: `refute-myth/${id}`,
    nodes: [`misconception:${id}`, ...[...claims, ...refutedBy].map((claim) => `claim:${claim}`)],
  };
}

function optionFor(claim: Claim, misconception: Misconception, right: boolean): DraftOption<string> {
  const shared = { stands: claim.id, text: claim.text, claims: [claim.id], harmful: false, right };
  return right
    ? { ...shared, rationale: joinSentences(pointsAtIt, claim.reason) }
    : {
        ...shared,
        rationale: joinSentences(speaksElsewhere, misconception.truth),
        diagnoses: { type: "mistake", id: `misses-the-point:${claim.id}` },
      };
}

const pointsAtIt = { "zh-CN": "这句话正对着它说。", en: "This speaks straight to it." };
const speaksElsewhere = {
  "zh-CN": "这句话本身没错，但说的是另一件事，挡不住那个说法。",
  en: "True in itself, but about something else; it does not answer this belief.",
};
