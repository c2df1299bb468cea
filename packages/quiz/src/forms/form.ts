import type { Item } from "../item/item.ts";
import type { PublicItem } from "../item/public-item.ts";

/** What rebuilds a form to the byte: all four inputs, and the form's fingerprint to notice that another engine would build another. */
export type FormReference = {
  readonly pack: string;
  readonly packVersion: string;
  readonly engineVersion: string;
  readonly blueprint: string;
  readonly seed: string;
  /** 16 hexadecimal digits over the whole form. */
  readonly fingerprint: string;
};

/** An assembled quiz with keys and rationales. */
export type Form = { readonly reference: FormReference; readonly items: readonly Item[] };

/** An assembled quiz as the learner may see it. */
export type PublicForm = { readonly reference: FormReference; readonly items: readonly PublicItem[] };
