import type { KnowledgeGraph, Objective } from "@plain-credit/core";
import { placeOptions, type DraftOption } from "../../../item/draft-option.ts";
import type { ByTheRuleFacts } from "../../../item/facts/apply-rule-facts.ts";
import { drawIndex, shuffle } from "../../../random/draw.ts";
import { deriveSeed, type Seed } from "../../../random/seed.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { countOf } from "../../../text/format-figure.ts";
import { joinSentences } from "../../../text/join-texts.ts";
import { unspentFirst } from "../../unspent-first.ts";
import { appliedConstants, isLimit, isPeriod, type AppliedConstant } from "../applied-constants.ts";
import { pickForm } from "../pick-form.ts";
import type { RuleKind, RuleRequest } from "../rule-kind.ts";
import { byTheRuleForms, columnsOf, whySort } from "./by-the-rule-words.ts";
import { drawCase } from "./draw-case.ts";
import { tellCase, whyCase } from "./tell-case.ts";

/** May they do that? Cases of several constants, each kept or broken by its number. Which are by the rules is drawn before any number, so that every row is right for either column equally often. */
export const byTheRule: RuleKind = {
  id: "by-the-rule",
  subjects: (graph, objective) => {
    const constants = sortable(graph, objective);
    return constants.length < fewestRows || constants.filter(isMeasured).length < 2
      ? []
      : constants.map(({ id, applies }) => ({ id, nodes: [`constant:${id}`, `claim:${applies.claim}`] }));
  },
  ask(graph, request) {
    const { head, seed, persona } = request;
    const constants = drawConstants(graph, request);
    const kept = drawKept(seed, constants);
    const first = drawIndex(seed, "first", 2) === 0 ? "kept" : "broken";
    const { options, keys, stands } = placeOptions(
      constants.map((constant) => rowOf(constant, kept.has(constant) ? "kept" : "broken", first, seed)),
    );
    const { at: form, form: telling } = pickForm(seed, "form", byTheRuleForms);
    return {
      ...head,
      type: "true-false-grid",
      level: 2,
      facts: { model: "apply-rule", asks: "by-the-rule", persona: persona.id, form, first, options: stands },
      stem: fillSlots(telling, { name: persona.name }),
      rationale: fillSlots(whySort, {
        count: countOf(constants.length - kept.size),
        reasons: joinSentences(
          ...options.flatMap(({ id, rationale }) =>
            keys.includes(id) === (first === "broken") ? [rationale] : [],
          ),
        ),
      }),
      options,
      columns: { yes: columnsOf[first], no: columnsOf[first === "kept" ? "broken" : "kept"] },
      key: keys,
    };
  },
};

const fewestRows = 3;
const mostRows = 4;

function sortable(graph: KnowledgeGraph, objective: Objective): readonly AppliedConstant[] {
  return appliedConstants(graph, objective).filter((constant) => isPeriod(constant) || isLimit(constant));
}

function drawConstants(
  graph: KnowledgeGraph,
  { seed, objective, subject, spent }: RuleRequest,
): readonly AppliedConstant[] {
  const constants = sortable(graph, objective);
  const lead = constants.filter(({ id }) => id === subject);
  const drawn = unspentFirst(deriveSeed(seed, "rows"), constants, ({ id }) => spent.has(`constant:${id}`));
  const some = [...new Set([...lead, ...drawn])];
  // Two that are measured come first, as the sides need one each.
  const measured = some.filter(isMeasured).slice(0, 2);
  const others = [...lead, ...some].filter((constant) => !measured.includes(constant));
  const rows = [...new Set([...measured, ...others])].slice(0, mostRows);
  return shuffle(deriveSeed(seed, "order"), rows, ({ id }) => id);
}

/** Two measured rows are put on either side and each other row on one of them, so that no side stands out by being counts and hours alone. */
function drawKept(seed: Seed, constants: readonly AppliedConstant[]): ReadonlySet<AppliedConstant> {
  const measured = shuffle(deriveSeed(seed, "sides"), constants.filter(isMeasured), ({ id }) => id);
  const [one, other] = measured;
  const kept = constants.filter(
    (constant) => constant === one || (constant !== other && drawIndex(seed, `kept/${constant.id}`, 2) === 0),
  );
  return new Set(kept);
}

/** Whether a number of the constant is told with a unit. */
function isMeasured({ unit }: AppliedConstant): boolean {
  return unit !== "times" && unit !== "clock-range";
}

function rowOf(
  constant: AppliedConstant,
  side: "kept" | "broken",
  first: ByTheRuleFacts["first"],
  seed: Seed,
): DraftOption<ByTheRuleFacts["options"][string]> {
  const drawn = drawCase(constant, side, seed);
  return {
    stands: drawn,
    text: tellCase(constant, drawn),
    rationale: whyCase(constant, drawn, side),
    claims: [constant.applies.claim],
    diagnoses: { type: "mistake", id: `misjudging-a-line:${constant.id}` },
    harmful: false,
    right: side === first,
  };
}
