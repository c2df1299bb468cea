import type { KnowledgeGraph } from "@plain-credit/core";
import type { Item, Option } from "../item/item.ts";
import { certaintyOf } from "./certainty-of.ts";
import type { Form } from "./form.ts";
import type { FormScore, ItemResult, Report } from "./report.ts";
import { vigilanceOf } from "./vigilance-of.ts";

const enoughResponses = 5;
const masteredShare = 0.8;

/** The report on a scored form: harmful choices first, what the wrong choices showed, dangers missed and false alarms, each objective, the lessons to read next, and how well the learner knew what they knew. */
export function reportOn(graph: KnowledgeGraph, form: Form, score: FormScore): Report {
  const items = new Map(form.items.map((item) => [item.id, item]));
  const wrongChoices = score.results.flatMap((result) => wrongOptions(items.get(result.item), result));
  const misconceptions = new Map<string, string[]>();
  for (const { item, option } of wrongChoices)
    if (option.diagnoses?.type === "misconception")
      misconceptions.set(option.diagnoses.id, [...(misconceptions.get(option.diagnoses.id) ?? []), item]);
  const objectives = [...new Set(form.items.map(({ objective }) => objective))].map((id) =>
    standingOf(
      id,
      score.results.filter(({ objective }) => objective === id),
    ),
  );
  const certainty = certaintyOf(score.results);
  return {
    earned: score.earned,
    total: score.total,
    unanswered: score.results.filter(({ score: { type } }) => type === "unscored").map(({ item }) => item),
    harmfulChoices: wrongChoices
      .filter(({ option }) => option.harmful)
      .map(({ item, option }) => ({ item, option: option.id })),
    misconceptions: [...misconceptions].map(([id, at]) => ({ id, items: [...new Set(at)] })),
    vigilance: vigilanceOf(graph, form.items, score.results),
    objectives,
    readNext: lessonsFor(graph, objectives),
    ...(certainty === undefined ? {} : { certainty }),
  };
}

function wrongOptions(
  item: Item | undefined,
  result: ItemResult,
): readonly { readonly item: string; readonly option: Option }[] {
  return (item?.options ?? [])
    .filter(({ id }) => result.wrong.includes(id))
    .map((option) => ({ item: result.item, option }));
}

function standingOf(id: string, results: readonly ItemResult[]): Report["objectives"][number] {
  const scored = results.flatMap(({ score }) => (score.type === "scored" ? [score] : []));
  const earned = scored.reduce((sum, score) => sum + score.earned, 0);
  const standing =
    scored.length < enoughResponses
      ? "too-little-evidence"
      : earned >= masteredShare * scored.length
        ? "mastered"
        : "not-yet";
  return { id, responses: scored.length, earned, total: results.length, standing };
}

/** Lessons of what is not mastered, the weakest objective's first. */
function lessonsFor(graph: KnowledgeGraph, objectives: Report["objectives"]): readonly string[] {
  const weakest = objectives
    .filter(({ standing }) => standing !== "mastered")
    .sort((a, b) => a.earned / a.total - b.earned / b.total);
  return [...new Set(weakest.flatMap(({ id }) => graph.objectives.get(id)?.lessons ?? []))];
}
