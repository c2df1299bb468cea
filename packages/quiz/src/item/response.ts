/** How sure a learner says to be of an answer. */
export type Certainty = "sure" | "fairly" | "guess";

/** The option ids chosen, one at most for single choice. */
export type ChoiceAnswer = { readonly chosen: readonly string[] };

/** The column chosen for each row that was answered: true for `yes`. */
export type GridAnswer = { readonly rows: Readonly<Record<string, boolean>> };

/** The steps in the learner's order: all of them, or none. */
export type OrderingAnswer = { readonly order: readonly string[] };

/** The choice given to each prompt that was matched. */
export type MatchingAnswer = { readonly matches: Readonly<Record<string, string>> };

/** The number given, in the item's unit; null when none was. */
export type NumericAnswer = { readonly value: number | null };

/** What a learner answered to an item, in the form of its response type. */
export type Response = { readonly item: string; readonly certainty?: Certainty } & Answer;

/** An answer without the item that it is to. */
export type Answer = ChoiceAnswer | GridAnswer | OrderingAnswer | MatchingAnswer | NumericAnswer;
