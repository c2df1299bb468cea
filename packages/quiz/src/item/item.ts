import type { Text } from "@plain-credit/core";
import type { ItemFacts } from "./item-facts.ts";
import type { ItemTable } from "./item-table.ts";
import type { NumericUnit } from "./numeric-unit.ts";

/** What a wrong answer shows: a misconception of the pack, or a named mistake such as `confuses:system-identity`. */
export type Diagnosis =
  | { readonly type: "misconception"; readonly id: string }
  | { readonly type: "mistake"; readonly id: string };

/** One answer, row, step or prompt. Ids are positional (`a`, `b` …) and say nothing. A wrong answer about it diagnoses; the key of a choice does not. */
export type Option = {
  readonly id: string;
  readonly text: Text;
  readonly rationale: Text;
  readonly claims: readonly string[];
  readonly diagnoses?: Diagnosis;
  /** True for an action that does plain harm; the report shows such choices first. */
  readonly harmful: boolean;
};

type ItemHead = {
  readonly id: string;
  readonly model: string;
  /** Model and hidden node or scenario: items of one family ask of one thing. */
  readonly family: string;
  readonly objective: string;
  readonly level: 1 | 2 | 3;
  readonly seed: string;
  /** Private: the facts from which alone the stem is rendered and the key proved. */
  readonly facts: ItemFacts;
  readonly stem: Text;
  readonly table?: ItemTable;
  /** Why the key is right in this case. */
  readonly rationale: Text;
  readonly options: readonly Option[];
};

/** One right answer among several. */
export type SingleChoiceItem = ItemHead & { readonly type: "single-choice"; readonly key: string };

/** Any number of right answers, one at least. */
export type MultipleChoiceItem = ItemHead & {
  readonly type: "multiple-choice";
  readonly key: readonly string[];
};

/** Rows, each to be put in one of two columns; the key lists the rows for which `yes` is right. */
export type TrueFalseGridItem = ItemHead & {
  readonly type: "true-false-grid";
  readonly columns: { readonly yes: Text; readonly no: Text };
  readonly key: readonly string[];
};

/** Steps to be put in order. The key is one right order; only the pairs that are entailed (earlier, later) count. */
export type OrderingItem = ItemHead & {
  readonly type: "ordering";
  readonly key: readonly string[];
  readonly pairs: readonly (readonly [earlier: string, later: string])[];
};

/** Prompts, each to be matched with one of the choices; a choice may serve several prompts or none. The key names the choice of each prompt. */
export type MatchingItem = ItemHead & {
  readonly type: "matching";
  readonly choices: readonly { readonly id: string; readonly text: Text }[];
  readonly key: Readonly<Record<string, string>>;
};

/** A number to be worked out. The options are not shown: they are the right value and the results of named mistakes, so that a wrong number gets its own reason. */
export type NumericItem = ItemHead & {
  readonly type: "numeric";
  readonly unit: NumericUnit;
  readonly key: string;
  /** The number that each option stands for, in the unit asked for. */
  readonly values: Readonly<Record<string, number>>;
  /** A number counts as the value when it is as near as the larger of these allows. */
  readonly tolerance: { readonly absolute: number; readonly relative: number };
};

/** A question with everything that only the scorer knows. */
export type Item =
  | SingleChoiceItem
  | MultipleChoiceItem
  | TrueFalseGridItem
  | OrderingItem
  | MatchingItem
  | NumericItem;

/** The name of a response type. */
export type ItemType = Item["type"];
