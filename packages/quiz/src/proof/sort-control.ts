import type { Issue, Text } from "@plain-credit/core";
import * as z from "zod/mini";
import type { SortControlFacts } from "../item/facts/sort-control-facts.ts";
import type { OptionVerdict } from "./key-proof.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Judgement, Prover } from "./prover.ts";

/** A cause belongs to the first column when its control is the one that the column stands for; one of control in between belongs to neither. */
export const proveSortControl: Prover<SortControlFacts> = {
  facts: z.strictObject({
    model: z.literal("sort-control"),
    persona: z.string(),
    outcome: z.string(),
    first: z.enum(["own", "others"]),
    options: z.record(z.string(), z.strictObject({ cause: z.string() })),
  }),
  judge: judgeSortControl,
};

const controlOf = { own: "direct", others: "none" } as const;

const columns: Readonly<Record<SortControlFacts["first"], Text>> = {
  own: { "zh-CN": "自己有事可做", en: "There is a step to take" },
  others: { "zh-CN": "只能看清了等", en: "Only wait and watch" },
};

function judgeSortControl(knowledge: Knowledge, facts: SortControlFacts): Judgement {
  const { first, options, outcome, persona } = facts;
  const told = Object.entries(options).map(([id, { cause }]) => [id, cause] as const);
  const seen = knowledge.outcomes.get(outcome)?.name;
  const who = knowledge.pack.personas.find(({ id }) => id === persona)?.name;
  return {
    options: new Map(told.map(([id, cause]) => [id, judgeCause(knowledge, cause, first)])),
    wording: {
      stem: [seen, who].flatMap((text) => text ?? []),
      options: new Map(
        told.flatMap(([id, cause]) => {
          const name = knowledge.causes.get(cause)?.name;
          return name === undefined ? [] : [[id, name] as const];
        }),
      ),
      columns: { yes: columns[first], no: columns[first === "own" ? "others" : "own"] },
    },
    reasons: [
      ...(seen === undefined ? [complain("outcome-unknown", ["facts", "outcome"], outcome)] : []),
      ...(who === undefined ? [complain("persona-unknown", ["facts", "persona"], persona)] : []),
      ...told.flatMap(([id, cause]) => checkCause(knowledge, id, cause, outcome)),
      ...checkSides(
        knowledge,
        told.map(([, cause]) => cause),
      ),
    ],
  };
}

function judgeCause(knowledge: Knowledge, cause: string, first: SortControlFacts["first"]): OptionVerdict {
  const control = knowledge.causes.get(cause)?.control ?? "unknown";
  const defensible = control === controlOf[first];
  return {
    defensible,
    why: { code: defensible ? "control-of-first-column" : "control-other", params: { cause, control } },
  };
}

function checkCause(knowledge: Knowledge, id: string, cause: string, outcome: string): readonly Issue[] {
  const found = knowledge.causes.get(cause);
  const path = ["facts", "options", id];
  if (found === undefined) return [complain("cause-unknown", path, cause)];
  return [
    ...(found.control === "indirect" ? [complain("control-in-between", path, cause)] : []),
    ...(found.outcomes.includes(outcome) ? [] : [complain("cause-excluded", path, cause)]),
  ];
}

/** A grid with one column empty tells the last row. */
function checkSides(knowledge: Knowledge, causes: readonly string[]): readonly Issue[] {
  const sides = new Set(causes.map((cause) => knowledge.causes.get(cause)?.control));
  return sides.size > 1 ? [] : [complain("column-empty", ["facts", "options"], causes.join(" "))];
}

function complain(code: string, path: readonly string[], node: string): Issue {
  return { code, path, params: { node } };
}
