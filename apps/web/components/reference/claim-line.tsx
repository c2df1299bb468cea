import { localize, type Claim, type Locale } from "@plain-credit/core";
import { ClaimSources } from "../claims/claim-sources.tsx";
import { TreatmentChip } from "../claims/treatment-chip.tsx";
import styles from "./reference.module.css";

/** A claim in a list of grounds: how far to rely on it, the sentence, and its sources. */
export function ClaimLine({ claim, locale }: { readonly claim: Claim; readonly locale: Locale }) {
  return (
    <li className={styles["ground"]}>
      <p>
        <TreatmentChip claim={claim} locale={locale} /> {localize(claim.text, locale)}
      </p>
      <ClaimSources claim={claim} locale={locale} />
    </li>
  );
}
