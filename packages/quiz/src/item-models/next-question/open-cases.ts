import { weighCauses, type CauseScore, type Finding, type KnowledgeGraph } from "@plain-credit/core";
import { textLength } from "../../text/text-length.ts";
import { coreTexts } from "./case-texts.ts";
import { directionsOf, gapOf } from "./directions-of.ts";
import { isPressing } from "./pressing-findings.ts";
import { movesIn, spreadsIn, weightOf } from "./spreads-in.ts";

/** A case that leaves two or three causes in reach, and how far the answers to each weighed signal that is not answered could move them, summed, in decibans. */
export type OpenCase = {
  /** Each of these leaves the same causes possible. */
  readonly outcomes: readonly string[];
  readonly findings: readonly Finding[];
  readonly inReach: readonly string[];
  readonly spreads: ReadonlyMap<string, number>;
  /** How far apart the answers to a signal drive the causes in reach, of signals of which one answer points to one of them and another to another. */
  readonly gaps: ReadonlyMap<string, number>;
};

/** In reach for sure, and out of reach for sure, whatever one weight moved by 3 may do: less than 10 behind the first is in reach. */
const nearest = 6;
const farthest = 13;
const mostInReach = 3;
const pointing = 6;
const direct = 10;
const mostCharacters = 80;

const known = new WeakMap<KnowledgeGraph, readonly OpenCase[]>();

/** Every case of two clues by themselves or with a third finding, one of them strong, no two of them direct clues to one cause and none that calls for a step at once, in which it is clear what is in reach. Worked out once a graph. */
export function openCases(graph: KnowledgeGraph): readonly OpenCase[] {
  const found = known.get(graph);
  if (found !== undefined) return found;
  const sets = candidates(graph);
  const cases = outcomesAlike(graph).flatMap((outcomes) =>
    sets.flatMap((findings): readonly OpenCase[] => {
      const scores = weighCauses(graph, { outcome: outcomes[0] ?? "", findings });
      const inReach = clearlyInReach(scores);
      if (inReach === undefined || !isBrief(graph, { findings, inReach })) return [];
      const spreads = spreadsIn(graph, findings, scores, inReach);
      return [{ outcomes, findings, inReach, spreads, gaps: gapsIn(graph, spreads, scores, inReach) }];
    }),
  );
  known.set(graph, cases);
  return cases;
}

/** The causes in reach where there are two or three of them and none stands on the edge. */
function clearlyInReach(scores: readonly CauseScore[]): readonly string[] | undefined {
  const [first] = scores;
  if (first === undefined) return undefined;
  const inReach = scores.filter(({ score }) => first.score - score <= nearest);
  const out = scores.filter(({ score }) => first.score - score >= farthest);
  if (inReach.length < 2 || inReach.length > mostInReach) return undefined;
  return inReach.length + out.length === scores.length ? inReach.map(({ cause }) => cause) : undefined;
}

function gapsIn(
  graph: KnowledgeGraph,
  spreads: ReadonlyMap<string, number>,
  scores: readonly CauseScore[],
  inReach: readonly string[],
): ReadonlyMap<string, number> {
  const moves = [...spreads.keys()].map((signal) => [signal, movesIn(graph, scores, signal)] as const);
  return new Map(
    moves.map(([signal, list]) => [
      signal,
      directionsOf(list, inReach).length > 1 ? gapOf(list, inReach) : 0,
    ]),
  );
}

/** Whether findings and causes leave room in a stem for who asks what. */
function isBrief(graph: KnowledgeGraph, told: Pick<OpenCase, "findings" | "inReach">): boolean {
  const texts = coreTexts(graph, told);
  const marks = told.findings.length + 2 * told.inReach.length;
  return texts.reduce((sum, text) => sum + textLength(text, "zh-CN"), marks) <= mostCharacters;
}

/** The outcomes, those together that the same causes can bring about. */
function outcomesAlike(graph: KnowledgeGraph): readonly (readonly string[])[] {
  const byCauses = new Map<string, string[]>();
  for (const id of graph.outcomes.keys()) {
    const causes = [...graph.causes.values()].filter(({ outcomes }) => outcomes.includes(id));
    const name = causes.map((cause) => cause.id).join(" ");
    byCauses.set(name, [...(byCauses.get(name) ?? []), id]);
  }
  return [...byCauses.values()];
}

/** Each set of findings once, the pointers of it in their order. */
function candidates(graph: KnowledgeGraph): readonly (readonly Finding[])[] {
  const pointers = findingsOf(graph, (weight) => weight >= pointing);
  const others = findingsOf(graph, () => true).filter((finding) => !includes(pointers, finding));
  const strong = findingsOf(graph, (weight) => weight >= farthest);
  const sets = pointers.flatMap((one, at) =>
    pointers.slice(at + 1).flatMap((other, after) => {
      const thirds = [...pointers.slice(at + after + 2), ...others];
      return [[one, other], ...thirds.map((third) => [one, other, third])];
    }),
  );
  return sets.filter(
    (findings) =>
      new Set(findings.map(({ signal }) => signal)).size === findings.length &&
      !pointsTwice(graph, findings) &&
      // Without one, the first of the causes is too near to those of which nothing is said.
      findings.some((finding) => includes(strong, finding)) &&
      isBrief(graph, { findings, inReach: [] }),
  );
}

/** Whether two findings point straight to one cause: then nobody needs to look further. */
function pointsTwice(graph: KnowledgeGraph, findings: readonly Finding[]): boolean {
  return [...graph.causes.keys()].some(
    (cause) =>
      findings.filter(({ signal, value }) => weightOf(graph, cause, signal, value) >= direct).length > 1,
  );
}

function includes(findings: readonly Finding[], { signal, value }: Finding): boolean {
  return findings.some((finding) => finding.signal === signal && finding.value === value);
}

/** The findings that have a weight as wanted and can wait, each once, in the packs’ order of weights. */
function findingsOf(graph: KnowledgeGraph, wanted: (weight: number) => boolean): readonly Finding[] {
  const byName = new Map(
    graph.weights
      .filter(({ weight }) => weight !== 0 && wanted(weight))
      .map(({ signal, value }) => [nameOf({ signal, value }), { signal, value }]),
  );
  return [...byName.values()].filter((finding) => !isPressing(graph, finding));
}

/** A finding by one name. */
export function nameOf({ signal, value }: Finding): string {
  return `${signal}/${value}`;
}
