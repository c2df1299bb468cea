import type { Issue, Result } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import type { PublicItem } from "../item/public-item.ts";
import type { Answer } from "../item/response.ts";

/** What shared code asks of a response type. */
export type ItemTypeDefinition<Kind extends Item, Given extends Answer> = {
  /** What the learner may see, built field by field. */
  readonly toPublic: (item: Kind) => PublicItem & { readonly type: Kind["type"] };
  /** An answer to a public item from an object without its `item` and `certainty`; every problem at once, with paths inside the answer. */
  readonly parseAnswer: (
    item: PublicItem & { readonly type: Kind["type"] },
    input: unknown,
  ) => Result<Given, readonly Issue[]>;
  /** True when nothing was answered; that is no wrong belief. */
  readonly isBlank: (answer: Given) => boolean;
  /** Points from 0 to 1 for an answer that is not blank. */
  readonly earned: (item: Kind, answer: Given) => number;
  /** The options that the answer got wrong, whose reasons and diagnoses it has earned. */
  readonly wrongOptions: (item: Kind, answer: Given) => readonly string[];
  /** An answer that earns the whole point. */
  readonly rightAnswer: (item: Kind) => Given;
};
