import type { Locale, Pack } from "@plain-credit/core";
import type { Item } from "../../item/item.ts";

/** A demand on a form, in one language: the items in which it is broken, each with what was found. */
export type FormRule = {
  readonly rule: number;
  readonly find: (
    items: readonly Item[],
    locale: Locale,
    pack: Pack | undefined,
  ) => readonly { readonly item: string; readonly evidence: string }[];
};
