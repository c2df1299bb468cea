import { locales, type Claim, type KnowledgeGraph, type Objective } from "@plain-credit/core";
import { contentWords, termWords } from "../../text/content-words.ts";
import { textLength } from "../../text/text-length.ts";
import { framingStems } from "./framing-words.ts";

/** Ways of speaking that can stand in one item, and the facts that could stand beside them. */
export type FramingRows = { readonly framing: readonly Claim[]; readonly checkable: readonly Claim[] };

/** What can be asked under an objective: every set of its ways of speaking that leaves room for a fact and has facts of like length beside it, so that the longest row tells nothing; and how many rows an item shows. */
export type FramingPool = { readonly sets: readonly FramingRows[]; readonly rows: number };

const known = new WeakMap<KnowledgeGraph, WeakMap<Objective, FramingPool>>();

/** The pool of an objective, worked out once: four rows an item, three where there are fewer claims; no sets where not even three can be had. */
export function framingPool(graph: KnowledgeGraph, objective: Objective): FramingPool {
  const byObjective = known.get(graph) ?? new WeakMap<Objective, FramingPool>();
  known.set(graph, byObjective);
  const pool = byObjective.get(objective) ?? poolOf(sidesOf(graph, objective));
  byObjective.set(objective, pool);
  return pool;
}

function poolOf({ framing, checkable }: FramingRows): FramingPool {
  const rows = Math.min(mostRows, framing.length + 1, checkable.length + 1);
  if (rows < fewestRows) return { sets: [], rows };
  const sets = subsetsOf(framing, rows - 1)
    .map((some) => ({ framing: some, checkable: checkable.filter((claim) => isAlike(claim, some)) }))
    .filter((set) => set.checkable.length >= rows - set.framing.length);
  return { sets, rows };
}

const mostRows = 4;
const fewestRows = 3;

function sidesOf(graph: KnowledgeGraph, objective: Objective): FramingRows {
  const claims = objective.covers.claims
    .flatMap((id) => graph.claims.get(id) ?? [])
    .filter((claim) => !echoesQuestion(graph, claim) && !/\d/.test(claim.text.en));
  return {
    framing: claims.filter(({ kind }) => kind === "framing"),
    // Looking it up does not settle what is only plausible.
    checkable: claims.filter(({ kind, support }) => kind === "fact" && support !== "plausible"),
  };
}

function echoesQuestion(graph: KnowledgeGraph, { text }: Claim): boolean {
  return locales.some((locale) => {
    const words = contentWords(text)[locale];
    const terms = termWords(graph)[locale];
    return framingStems.some((stem) =>
      [...contentWords(stem)[locale]].some((word) => words.has(word) && !terms.has(word)),
    );
  });
}

function isAlike(claim: Claim, others: readonly Claim[]): boolean {
  return locales.every((locale) => {
    const length = textLength(claim.text, locale);
    const lengths = others.map(({ text }) => textLength(text, locale));
    const longest = Math.max(...lengths);
    const marks = others.map(({ text }) => countMarks(text[locale]));
    const within = (count: number) => Math.min(...marks) <= count && count <= Math.max(...marks);
    return (
      3 * length <= 4 * longest &&
      3 * longest <= 4 * length &&
      length <= 2 * Math.min(...lengths) &&
      within(countMarks(claim.text[locale]))
    );
  });
}

/** Rows of one column alone must not be those with the most marks either. */
function countMarks(text: string): number {
  return text.match(/[,;:!?…“”「」『』，；：、。！？—–]/g)?.length ?? 0;
}

function subsetsOf<Entry>(entries: readonly Entry[], most: number): readonly (readonly Entry[])[] {
  let sets: readonly (readonly Entry[])[] = [[]];
  for (const entry of entries)
    sets = [...sets, ...sets.filter(({ length }) => length < most).map((set) => [...set, entry])];
  return sets.filter(({ length }) => length > 0 && length <= most);
}
