import type { Issue, Result } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import type { PublicItem } from "../item/public-item.ts";
import type { Response } from "../item/response.ts";

/** What shared code asks of a response type. */
export type ItemTypeDefinition<Kind extends Item> = {
  /** What the learner may see, built field by field. */
  readonly toPublic: (item: Kind) => PublicItem;
  /** An answer to a public item; every problem at once, with paths inside the answer. */
  readonly parseResponse: (item: PublicItem, input: unknown) => Result<Response, readonly Issue[]>;
  /** Points from 0 to 1 for an answer that was given. */
  readonly earned: (item: Kind, response: Response) => number;
  /** The ids of the right options. */
  readonly keyOf: (item: Kind) => readonly string[];
};
