import { allOfTheAbove } from "./item/all-of-the-above.ts";
import { combinations } from "./item/combinations.ts";
import { defensibleDistractor } from "./item/defensible-distractor.ts";
import { doubleNegation } from "./item/double-negation.ts";
import { duplicateOptions } from "./item/duplicate-options.ts";
import { entailedOption } from "./item/entailed-option.ts";
import { keyCount } from "./item/key-count.ts";
import { languagesApart } from "./item/languages-apart.ts";
import { longKey } from "./item/long-key.ts";
import { longTexts } from "./item/long-texts.ts";
import { markedKey } from "./item/marked-key.ts";
import { missingGrounds } from "./item/missing-grounds.ts";
import { mixedKinds } from "./item/mixed-kinds.ts";
import { negativeStem } from "./item/negative-stem.ts";
import { overlappingRanges } from "./item/overlapping-ranges.ts";
import { sameDiagnosis } from "./item/same-diagnosis.ts";
import { sharedPrefix } from "./item/shared-prefix.ts";
import { sharedWord } from "./item/shared-word.ts";
import { slotMismatch } from "./item/slot-mismatch.ts";
import { undatedSource } from "./item/undated-source.ts";
import { unevenLengths } from "./item/uneven-lengths.ts";
import { unfocusedStem } from "./item/unfocused-stem.ts";
import { unsortedOptions } from "./item/unsorted-options.ts";
import { unusedFact } from "./item/unused-fact.ts";
import { vagueQuantity } from "./item/vague-quantity.ts";
import type { Planter } from "./planter.ts";

/** One planter for each rule about a single item, by rule. */
export const itemPlanters: readonly Planter[] = [
  longKey,
  unevenLengths,
  duplicateOptions,
  overlappingRanges,
  entailedOption,
  keyCount,
  defensibleDistractor,
  allOfTheAbove,
  combinations,
  negativeStem,
  doubleNegation,
  vagueQuantity,
  sharedWord,
  slotMismatch,
  unsortedOptions,
  markedKey,
  unfocusedStem,
  sharedPrefix,
  unusedFact,
  mixedKinds,
  missingGrounds,
  undatedSource,
  longTexts,
  languagesApart,
  sameDiagnosis,
];
