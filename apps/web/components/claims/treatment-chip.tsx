import { treatmentOf, type Claim, type Locale } from "@plain-credit/core";
import { wordsOf } from "../../messages/words-of.ts";
import { TreatmentMark } from "./treatment-mark.tsx";
import styles from "./claims.module.css";

/** How far a sentence can be relied on: colour, shape and word. */
export function TreatmentChip({ claim, locale }: { readonly claim: Claim; readonly locale: Locale }) {
  const treatment = treatmentOf(claim);
  const { treatments } = wordsOf(locale);
  return (
    <span className={`chip ${styles[treatment]}`} data-label={treatment}>
      <TreatmentMark treatment={treatment} />
      {treatment === "unfounded" && claim.support === "false" ? treatments.false : treatments[treatment]}
    </span>
  );
}
