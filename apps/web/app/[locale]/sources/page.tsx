import { treatmentOf, type Claim } from "@plain-credit/core";
import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { referenceWordsOf } from "../../../components/reference/reference-words.ts";
import { SourceCard } from "../../../components/reference/source-card.tsx";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";
import styles from "../../../components/reference/reference.module.css";

const tiers = ["A", "B", "C", "D", "S"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf(await currentLocale());
  return { title: words.sourcesTitle, description: words.sourcesLead };
}

export default async function SourcesPage() {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const sources = [...knowledge.graph.sources.values()];
  const relied = [...knowledge.graph.claims.values()].filter((claim) => treatmentOf(claim) === "rely");
  const openable = sources.filter(({ url }) => url !== null);
  return (
    <>
      <div className="stack">
        <h1>{words.sourcesTitle}</h1>
        <p className="lead">{words.sourcesLead}</p>
        <p>{words.openableShare(relied.filter(restsOnOpenable).length, relied.length)}</p>
        <p className="small">{referenceWordsOf(locale).sources.totals(sources.length, openable.length)}</p>
      </div>
      {tiers.map((tier) => (
        <section key={tier} aria-labelledby={`tier-${tier}`}>
          <h2 id={`tier-${tier}`} className={styles["group"]}>
            {tier} · {words.sourceTiers[tier]}
          </h2>
          <ul className={`plain-list ${styles["list"]}`}>
            {sources
              .filter((source) => source.tier === tier)
              .map((source) => (
                <SourceCard key={source.id} source={source} locale={locale} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function restsOnOpenable({ evidence }: Claim): boolean {
  return evidence.for.some(({ source: id }) => {
    const source = knowledge.graph.sources.get(id);
    return source !== undefined && source.url !== null && (source.tier === "A" || source.tier === "B");
  });
}
