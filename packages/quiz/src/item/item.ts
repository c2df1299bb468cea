import type { Text } from "@plain-credit/core";
import type { ItemFacts } from "./item-facts.ts";

/** What choosing a distractor shows: a misconception of the pack, or a named mistake such as `confuses:system-identity`. */
export type Diagnosis =
  | { readonly type: "misconception"; readonly id: string }
  | { readonly type: "mistake"; readonly id: string };

/** One answer. Ids are positional (`a`, `b` …) and say nothing. A distractor diagnoses; a key does not. */
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
  /** Why the key is right in this case. */
  readonly rationale: Text;
};

/** One right answer among several. */
export type SingleChoiceItem = ItemHead & {
  readonly type: "single-choice";
  readonly options: readonly Option[];
  readonly key: string;
};

/** Any number of right answers, one at least. */
export type MultipleChoiceItem = ItemHead & {
  readonly type: "multiple-choice";
  readonly options: readonly Option[];
  readonly key: readonly string[];
};

/** A question with everything that only the scorer knows. */
export type Item = SingleChoiceItem | MultipleChoiceItem;

/** The name of a response type. */
export type ItemType = Item["type"];
