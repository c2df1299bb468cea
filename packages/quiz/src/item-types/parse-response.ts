import type { Issue, Result } from "@plain-credit/core";
import type { PublicItem } from "../item/public-item.ts";
import type { Response } from "../item/response.ts";
import { itemTypeOf } from "./item-types.ts";

/** An answer to one public item; every problem at once, with paths inside the answer. */
export function parseResponse(item: PublicItem, input: unknown): Result<Response, readonly Issue[]> {
  return itemTypeOf(item.type).parseResponse(item, input);
}
