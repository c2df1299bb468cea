import type { Claim, Text } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../item/draft-option.ts";
import type { TellFramingFacts } from "../../item/facts/tell-framing-facts.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawIndex, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { fillSlots } from "../../text/fill-slots.ts";
import { poolEmpty, unspent, type ItemModel } from "../item-model.ts";
import { unspentFirst } from "../unspent-first.ts";
import { framingPool, type FramingRows } from "./framing-rows.ts";
import { framingColumns, framingStems, whyRow, whyTell } from "./framing-words.ts";

/** Which of these sentences say something that can be checked, and which are only a way of speaking? Which column stands first is drawn before any row, so that every row is right for either column equally often. */
export const tellFraming: ItemModel = {
  id: "tell-framing",
  types: ["true-false-grid"],
  families: (graph, objective) =>
    [...new Set(framingPool(graph, objective).sets.flatMap(({ framing }) => framing))].map(({ id }) => ({
      id: `tell-framing/${id}`,
      nodes: [`claim:${id}`],
    })),
  generate(graph, { seed: text, objective, spent }) {
    const left = unspent(this.families(graph, objective), spent);
    if (left.length === 0) return poolEmpty("tell-framing", objective);
    const seed = hashSeed(text);
    const family = draw(deriveSeed(seed, "claim"), left, ({ id }) => id);
    const lead = family.id.slice("tell-framing/".length);
    const pool = framingPool(graph, objective);
    const sets = pool.sets.filter(({ framing }) => framing.some(({ id }) => id === lead));
    const claims = drawClaims(seed, leastSpent(sets, spent), pool.rows, spent);
    const subject = graph.packs[0]?.subject ?? whyTell;
    const form = framingStems[drawIndex(seed, "form", framingStems.length)] ?? subject;
    const first = drawIndex(seed, "first", 2) === 0 ? "checkable" : "framing";
    const rows = shuffle(deriveSeed(seed, "order"), claims, ({ id }) => id);
    const { options, keys, stands } = placeOptions(rows.map((claim) => rowOf(claim, first, subject)));
    return {
      ok: true,
      value: {
        id: itemId("tell-framing", text),
        model: "tell-framing",
        family: family.id,
        type: "true-false-grid",
        objective: objective.id,
        level: 2,
        seed: text,
        facts: { model: "tell-framing", first, options: stands },
        stem: fillSlots(form, { subject }),
        rationale: whyTell,
        options,
        columns: {
          yes: framingColumns[first],
          no: framingColumns[first === "framing" ? "checkable" : "framing"],
        },
        key: keys,
      },
    };
  },
  asks: ({ facts }) => (facts.model === "tell-framing" ? claimsIn(facts) : []),
  tells: ({ facts }) => (facts.model === "tell-framing" ? claimsIn(facts) : []),
};

function claimsIn({ options }: TellFramingFacts): readonly string[] {
  return Object.values(options).map(({ claim }) => `claim:${claim}`);
}

/** The sets with the fewest ways of speaking that other items of the form tell of. */
function leastSpent(sets: readonly FramingRows[], spent: ReadonlySet<string>): readonly FramingRows[] {
  const told = ({ framing }: FramingRows) => framing.filter(({ id }) => spent.has(`claim:${id}`)).length;
  const fewest = Math.min(...sets.map(told));
  return sets.filter((set) => told(set) === fewest);
}

/** How many are ways of speaking is drawn first, then which, then the facts beside them. */
function drawClaims(
  seed: Seed,
  sets: readonly FramingRows[],
  rows: number,
  spent: ReadonlySet<string>,
): readonly Claim[] {
  const counts = [...new Set(sets.map(({ framing }) => framing.length))];
  const count = draw(deriveSeed(seed, "count"), counts, String);
  const { framing, checkable } = draw(
    deriveSeed(seed, "framing"),
    sets.filter((set) => set.framing.length === count),
    (set) => set.framing.map(({ id }) => id).join(" "),
  );
  return [...framing, ...drawFacts(deriveSeed(seed, "facts"), checkable, rows - count, spent)];
}

/** For each place a coin says whether a fact that holds or one that does not, as long as there are both: whoever takes what can be checked for what is true learns otherwise. */
function drawFacts(
  seed: Seed,
  checkable: readonly Claim[],
  places: number,
  spent: ReadonlySet<string>,
): readonly Claim[] {
  const inOrder = unspentFirst(deriveSeed(seed, "order"), checkable, ({ id }) => spent.has(`claim:${id}`));
  const holding = inOrder.filter(({ support }) => support === "documented");
  const failing = inOrder.filter(({ support }) => support !== "documented");
  const coins = Array.from({ length: places }, (_, place) => drawIndex(seed, `holds ${place}`, 2));
  const wanted = coins.filter((coin) => coin === 0).length;
  const held = Math.max(places - failing.length, Math.min(wanted, holding.length));
  return [...holding.slice(0, held), ...failing.slice(0, places - held)];
}

function rowOf(
  claim: Claim,
  first: TellFramingFacts["first"],
  subject: Text,
): DraftOption<TellFramingFacts["options"][string]> {
  const side = claim.kind === "framing" ? "framing" : "checkable";
  return {
    stands: { claim: claim.id },
    text: claim.text,
    rationale: whyRow(claim, subject),
    claims: [claim.id],
    diagnoses: { type: "mistake", id: `misreads-kind:${claim.id}` },
    harmful: false,
    right: side === first,
  };
}
