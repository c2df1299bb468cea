import type { Text } from "@plain-credit/core";
import type { ItemTable } from "./item-table.ts";
import type { NumericUnit } from "./numeric-unit.ts";

/** An option, row, step, prompt or choice as the learner sees it. */
export type PublicOption = { readonly id: string; readonly text: Text };

type PublicHead = { readonly id: string; readonly stem: Text; readonly table?: ItemTable };

/** What the learner may see of an item; built field by field, never by leaving fields out. */
export type PublicItem =
  | (PublicHead & {
      readonly type: "single-choice" | "multiple-choice" | "ordering";
      readonly options: readonly PublicOption[];
    })
  | (PublicHead & {
      readonly type: "true-false-grid";
      readonly columns: { readonly yes: Text; readonly no: Text };
      readonly options: readonly PublicOption[];
    })
  | (PublicHead & {
      readonly type: "matching";
      readonly options: readonly PublicOption[];
      readonly choices: readonly PublicOption[];
    })
  | (PublicHead & { readonly type: "numeric"; readonly unit: NumericUnit });

/** The public items of one response type. */
export type PublicItemOf<Kind extends PublicItem["type"]> = PublicItem & { readonly type: Kind };
