import { localize, type Claim, type KnowledgeGraph, type Locale } from "@plain-credit/core";
import { ClaimSources } from "../../components/claims/claim-sources.tsx";
import { TreatmentChip } from "../../components/claims/treatment-chip.tsx";
import { quizWordsOf } from "../quiz-words.ts";
import styles from "./quiz.module.css";

const shownAtOnce = 3;

type Props = {
  readonly locale: Locale;
  readonly claims: readonly Claim[];
  readonly sources: KnowledgeGraph["sources"];
};

/** The claims behind an answer, each with its treatment and sources: the first few at once, the others on tap. */
export function Evidence({ locale, claims, sources }: Props) {
  const words = quizWordsOf(locale);
  const others = claims.slice(shownAtOnce);
  if (claims.length === 0) return null;
  return (
    <section className={styles["evidence"]}>
      <h2>{words.claimsTitle}</h2>
      <ClaimList locale={locale} claims={claims.slice(0, shownAtOnce)} sources={sources} />
      {others.length > 0 && (
        <details className={styles["others"]}>
          <summary>{words.moreClaims(others.length)}</summary>
          <ClaimList locale={locale} claims={others} sources={sources} />
        </details>
      )}
    </section>
  );
}

function ClaimList({ locale, claims, sources }: Props) {
  return (
    <ul className="plain-list">
      {claims.map((claim) => (
        <li key={claim.id} data-claim={claim.id}>
          <p>
            <TreatmentChip claim={claim} locale={locale} /> {localize(claim.text, locale)}
          </p>
          <ClaimSources claim={claim} locale={locale} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
