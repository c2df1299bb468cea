import { locales, type Pack } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import type { Finding } from "./finding.ts";
import type { FormRule } from "./rules/form-rule.ts";
import { givesAway } from "./rules/gives-away.ts";
import { keyRuns } from "./rules/key-runs.ts";
import { stemsAlike } from "./rules/stems-alike.ts";

const formRules: readonly FormRule[] = [keyRuns, givesAway, stemsAlike];

/** The rules that the items of a form break together, by rule, then language, then item. Each item by itself is `lintItem`’s. */
export function lintForm(
  { items }: { readonly items: readonly Item[] },
  { pack }: { readonly pack?: Pack } = {},
): readonly Finding[] {
  return formRules.flatMap(({ rule, find }) =>
    locales.flatMap((locale) =>
      find(items, locale, pack).map((found) => ({ ...found, rule, severity: "F" as const, locale })),
    ),
  );
}
