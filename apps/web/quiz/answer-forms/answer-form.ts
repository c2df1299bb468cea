import type { Issue, Locale, Result, Text } from "@plain-credit/core";
import type { Answer, Item, Option, PublicItem } from "@plain-credit/quiz";
import type { ReactNode } from "react";
import type { Judgement } from "./judgement.ts";
import type { Solution } from "./solution.ts";

/** What the controls of a question are made from; `given` is what was posted and could not be taken. */
export type FieldsProps<Shown extends PublicItem> = {
  readonly locale: Locale;
  readonly item: Shown;
  readonly given: URLSearchParams;
  /** The id of the notice about `given`, when there is one. */
  readonly notice: string | undefined;
};

/** What the pages of a quiz ask of a response type. */
export type AnswerForm<Kind extends Item, Given extends Answer> = {
  /** The controls, as plain HTML that a form can post without script. */
  readonly Fields: (props: FieldsProps<PublicItem & { readonly type: Kind["type"] }>) => ReactNode;
  /** The names of its fields: those that a post may hold once, and often. */
  readonly fieldNames: (item: PublicItem & { readonly type: Kind["type"] }) => {
    readonly once: readonly string[];
    readonly often: readonly string[];
  };
  /** What `parseResponse` takes, without `item`, from posted fields. */
  readonly readFields: (
    item: PublicItem & { readonly type: Kind["type"] },
    fields: URLSearchParams,
  ) => Result<object, readonly Issue[]>;
  /** The codes of mistakes that a learner can make with these controls; the question is asked again with what was given. */
  readonly slips: readonly string[];
  readonly judge: (item: Kind, answer: Given) => Judgement;
  /** The question as it is asked, with the answer to each part. */
  readonly solve: (item: Kind) => Solution;
  /** The answer in words, part by part; empty when it is blank. */
  readonly describe: (item: Kind, answer: Given) => readonly Text[];
  /** What the answer says of one option. */
  readonly describeOption: (item: Kind, answer: Given, option: Option) => Text;
};
