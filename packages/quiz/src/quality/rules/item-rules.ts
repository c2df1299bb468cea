import { allOrNone } from "./all-or-none.ts";
import { diagnosisShared } from "./diagnosis-shared.ts";
import { distractorDefensible } from "./distractor-defensible.ts";
import { doubleNegation } from "./double-negation.ts";
import { factUnused } from "./fact-unused.ts";
import { grammarMismatch } from "./grammar-mismatch.ts";
import type { ItemRule } from "./item-rule.ts";
import { keyLongest } from "./key-longest.ts";
import { keySharesWords } from "./key-shares-words.ts";
import { keyStandsOut } from "./key-stands-out.ts";
import { kindsMixed } from "./kinds-mixed.ts";
import { languagesDiffer } from "./languages-differ.ts";
import { lengthsApart } from "./lengths-apart.ts";
import { optionEntails } from "./option-entails.ts";
import { optionUnexplained } from "./option-unexplained.ts";
import { optionsCombined } from "./options-combined.ts";
import { optionsDuplicate } from "./options-duplicate.ts";
import { optionsUnsorted } from "./options-unsorted.ts";
import { prefixShared } from "./prefix-shared.ts";
import { rangesOverlap } from "./ranges-overlap.ts";
import { singleKey } from "./single-key.ts";
import { stemNegative } from "./stem-negative.ts";
import { stemUnfocused } from "./stem-unfocused.ts";
import { textLong } from "./text-long.ts";
import { vagueQuantity } from "./vague-quantity.ts";
import { valueUndated } from "./value-undated.ts";

/** Every rule for one item, by number. A new one is a file and a line here, and in the table of types. */
export const itemRules: readonly ItemRule[] = [
  keyLongest,
  lengthsApart,
  optionsDuplicate,
  rangesOverlap,
  optionEntails,
  singleKey,
  distractorDefensible,
  allOrNone,
  optionsCombined,
  stemNegative,
  doubleNegation,
  vagueQuantity,
  keySharesWords,
  grammarMismatch,
  optionsUnsorted,
  keyStandsOut,
  stemUnfocused,
  prefixShared,
  factUnused,
  kindsMixed,
  optionUnexplained,
  valueUndated,
  textLong,
  languagesDiffer,
  diagnosisShared,
];
