import { treatmentOf, type Claim, type KnowledgeGraph, type Misconception } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawIndex, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { joinSentences } from "../../text/join-texts.ts";
import { poolEmpty, unspent, type ItemFamily, type ItemModel } from "../item-model.ts";
import { nearestInLength } from "./nearest-in-length.ts";
import { unrelatedClaims } from "./unrelated-claims.ts";

const optionCount = 4;

/** Which sentence shows this belief to be wrong? Keys are claims that refute it; the others are just as true and speak to something else. */
export const refuteMyth: ItemModel = {
  id: "refute-myth",
  types: ["single-choice", "multiple-choice"],
  families: (graph, objective) =>
    objective.covers.misconceptions
      .flatMap((id) => graph.misconceptions.get(id) ?? [])
      .filter((misconception) => refuters(graph, misconception).length > 0)
      .map(familyOf),
  generate(graph, { seed: text, objective, spent }) {
    const left = unspent(this.families(graph, objective), spent);
    if (left.length === 0) return poolEmpty("refute-myth", objective);
    const seed = hashSeed(text);
    const family = draw(deriveSeed(seed, "misconception"), left, ({ id }) => id);
    const misconception = graph.misconceptions.get(family.id.slice("refute-myth/".length));
    if (misconception === undefined) return poolEmpty("refute-myth", objective);
    const { options, keys, stands } = placeOptions(drawOptions(graph, misconception, seed));
    const head = {
      id: itemId("refute-myth", text),
      model: "refute-myth",
      family: family.id,
      objective: objective.id,
      level: misconception.severity >= 3 ? 1 : 2,
      seed: text,
      facts: { model: "refute-myth", misconception: misconception.id, options: stands },
      rationale: misconception.truth,
      options,
    } as const;
    const belief = {
      "zh-CN": `有人说：「${misconception.belief["zh-CN"].replace(/\u3002$/, "")}」`,
      en: `Someone says: “${misconception.belief.en}”`,
    };
    const [key] = keys;
    return key !== undefined && keys.length === 1 && !asksForSeveral(graph, misconception, seed)
      ? { ok: true, value: { ...head, type: "single-choice", key, stem: joinSentences(belief, askOne) } }
      : {
          ok: true,
          value: { ...head, type: "multiple-choice", key: keys, stem: joinSentences(belief, askSeveral) },
        };
  },
};

const askOne = { "zh-CN": "下面哪一句能说明它不对？", en: "Which of these shows that it is wrong?" };
const askSeveral = {
  "zh-CN": "下面哪些能说明它不对？有几句选几句。",
  en: "Which of these show that it is wrong? Choose every one that does.",
};

function familyOf({ id, claims, refutedBy }: Misconception): ItemFamily {
  return {
    id: `refute-myth/${id}`,
    nodes: [`misconception:${id}`, ...[...claims, ...refutedBy].map((claim) => `claim:${claim}`)],
  };
}

function refuters(graph: KnowledgeGraph, { refutedBy }: Misconception): readonly Claim[] {
  return refutedBy
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter((claim) => treatmentOf(claim) === "rely");
}

/** Every second item on a belief with several refutations asks for all that are shown, one to three of them. */
function asksForSeveral(graph: KnowledgeGraph, misconception: Misconception, seed: Seed): boolean {
  return refuters(graph, misconception).length > 1 && drawIndex(seed, "several", 2) === 1;
}

function drawOptions(
  graph: KnowledgeGraph,
  misconception: Misconception,
  seed: Seed,
): readonly DraftOption<string>[] {
  const nameOf = ({ id }: Claim) => id;
  const all = shuffle(deriveSeed(seed, "keys"), refuters(graph, misconception), nameOf);
  const keyCount = asksForSeveral(graph, misconception, seed)
    ? 1 + drawIndex(seed, "key-count", Math.min(all.length, optionCount - 1))
    : 1;
  const keys = all.slice(0, keyCount);
  const pool = nearestInLength(unrelatedClaims(graph, misconception), keys, 2 * optionCount);
  const others = shuffle(deriveSeed(seed, "others"), pool, nameOf).slice(0, optionCount - keyCount);
  return shuffle(
    deriveSeed(seed, "order"),
    [
      ...keys.map((claim) => optionFor(claim, misconception, true)),
      ...others.map((claim) => optionFor(claim, misconception, false)),
    ],
    ({ stands }) => stands,
  );
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
  en: "True in itself, but about something else; it does not answer the belief.",
};
