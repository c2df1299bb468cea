import type { Cause, Finding, Findings, KnowledgeGraph, Objective } from "@plain-credit/core";
import { placeOptions } from "../../item/draft-option.ts";
import { itemId } from "../../item/item-id.ts";
import { draw, drawIndex, drawName, shuffle } from "../../random/draw.ts";
import { deriveSeed, hashSeed, type Seed } from "../../random/seed.ts";
import { poolEmpty, unspent, type ItemFamily, type ItemModel } from "../item-model.ts";
import { causeOptions } from "./cause-options.ts";
import { fillCase } from "./fill-case.ts";
import { leavesOpen, tells } from "./item-margins.ts";
import { pointersTo } from "./pointers-to.ts";
import { tellCase } from "./tell-case.ts";
import { tellingCores } from "./telling-cores.ts";

const cannotTell = "cannot-tell";
const fewestFindings = 4;

/** Which cause best explains this case? One option a family of causes, and "it cannot be told", which is right as often as each of them. The options are drawn first, then the key, then a case that makes it so. */
export const identifyCause: ItemModel = {
  id: "identify-cause",
  types: ["single-choice"],
  families: (graph, objective) =>
    coveredCauses(graph, objective).flatMap(({ id }) => [familyFor("told", id), familyFor(cannotTell, id)]),
  generate(graph, { seed: text, objective, spent }) {
    const seed = hashSeed(text);
    const left = new Set(unspent(this.families(graph, objective), spent).map(({ id }) => id));
    const open = (kind: CaseKind) =>
      coveredCauses(graph, objective).filter(({ id }) => left.has(familyFor(kind, id).id));
    const slots = [
      ...new Set(open("told").map(({ family }) => family)),
      ...(open(cannotTell).length > 0 ? [cannotTell] : []),
    ];
    if (slots.length === 0) return poolEmpty("identify-cause", objective);
    const slot = drawName(deriveSeed(seed, "key"), slots);
    const kind = slot === cannotTell ? cannotTell : "told";
    const hidden = draw(
      deriveSeed(seed, "hidden"),
      open(kind).filter(({ family }) => kind === cannotTell || family === slot),
      ({ id }) => id,
    );
    const causes = drawOptions(graph, objective, hidden, seed);
    const outcome = drawName(deriveSeed(seed, "outcome"), outcomesFor(graph, hidden));
    const findings = drawFindings(graph, { hidden, kind, outcome, causes }, seed);
    const persona = draw(deriveSeed(seed, "persona"), [...graph.personas.values()], ({ id }) => id);
    const key = kind === "told" ? hidden : undefined;
    const placed = placeOptions(causeOptions(graph, { outcome, findings }, causes, key));
    return {
      ok: true,
      value: {
        id: itemId("identify-cause", text),
        model: "identify-cause",
        family: familyFor(kind, hidden.id).id,
        type: "single-choice",
        objective: objective.id,
        level: kind === cannotTell ? 3 : 2,
        seed: text,
        facts: {
          model: "identify-cause",
          persona: persona.id,
          outcome,
          findings,
          options: placed.stands,
        },
        stem: tellCase(graph, persona, { outcome, findings }, deriveSeed(seed, "question")),
        rationale: placed.options.find(({ id }) => id === placed.keys[0])?.rationale ?? hidden.explanation,
        options: placed.options,
        key: placed.keys[0] ?? "",
      },
    };
  },
  asks({ type, key, facts }) {
    if (type !== "single-choice" || facts.model !== "identify-cause") return [];
    const told = facts.options[key];
    return [
      ...(told !== undefined && "cause" in told ? [`cause:${told.cause}`] : []),
      ...facts.findings.map(({ signal }) => `signal:${signal}`),
    ];
  },
};

type CaseKind = "told" | typeof cannotTell;

/** What is drawn before a case: the cause behind it, whether the clues give it away, what is seen, the causes offered. */
type CasePlan = {
  readonly hidden: Cause;
  readonly kind: CaseKind;
  readonly outcome: string;
  readonly causes: readonly Cause[];
};

function familyFor(kind: CaseKind, cause: string): ItemFamily {
  return kind === "told"
    ? { id: `identify-cause/${cause}`, nodes: [`cause:${cause}`] }
    : { id: `identify-cause/${cannotTell}-${cause}`, nodes: [`${cannotTell}:${cause}`] };
}

/** The causes that an objective covers and that some case can tell. */
function coveredCauses(graph: KnowledgeGraph, objective: Objective): readonly Cause[] {
  // A case is somebody's.
  if (graph.personas.size === 0) return [];
  return objective.covers.causes
    .flatMap((id) => graph.causes.get(id) ?? [])
    .filter((cause) => outcomesFor(graph, cause).length > 0);
}

function outcomesFor(graph: KnowledgeGraph, cause: Cause): readonly string[] {
  return cause.outcomes.filter((outcome) => tellingCores(graph, cause.id, outcome).length > 0);
}

/** One cause a family, the hidden one for its own, in an order that tells nothing. */
function drawOptions(
  graph: KnowledgeGraph,
  objective: Objective,
  hidden: Cause,
  seed: Seed,
): readonly Cause[] {
  const covered = coveredCauses(graph, objective);
  const drawn = [...graph.causeFamilies.keys()].flatMap((family) => {
    if (family === hidden.family) return [hidden];
    const pool = covered.filter((cause) => cause.family === family);
    return pool.length === 0 ? [] : [draw(deriveSeed(seed, `option/${family}`), pool, ({ id }) => id)];
  });
  return shuffle(deriveSeed(seed, "order"), drawn, ({ id }) => id);
}

/** Told and open cases start from a clue to the hidden cause and show as many findings as each other. */
function drawFindings(
  graph: KnowledgeGraph,
  { hidden, kind, outcome, causes }: CasePlan,
  seed: Seed,
): readonly Finding[] {
  const count = fewestFindings + drawIndex(seed, "count", 2);
  const nameOf = (findings: readonly Finding[]) =>
    findings.map(({ signal, value }) => `${signal}/${value}`).join(" ");
  if (kind === "told") {
    const core = draw(deriveSeed(seed, "core"), tellingCores(graph, hidden.id, outcome), nameOf);
    return fillCase(graph, { outcome, findings: core }, count, seed, (findings) =>
      tells(graph, findings, hidden.id),
    );
  }
  const shown = new Set(causes.map(({ id }) => id));
  const staysOpen = (findings: Findings) => leavesOpen(graph, findings, shown);
  const hints = pointersTo(graph, hidden.id)
    .map((finding) => [finding])
    .filter((findings) => staysOpen({ outcome, findings }));
  const hint = hints.length === 0 ? [] : draw(deriveSeed(seed, "hint"), hints, nameOf);
  return fillCase(graph, { outcome, findings: hint }, count, seed, staysOpen);
}
