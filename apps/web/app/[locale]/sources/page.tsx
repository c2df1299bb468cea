import { localize, treatmentOf, type Claim } from "@plain-credit/core";
import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
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
  const { claims, sources } = knowledge.graph;
  const relied = [...claims.values()].filter((claim) => treatmentOf(claim) === "rely");
  const citing = new Map<string, number>();
  for (const claim of claims.values())
    for (const id of citedBy(claim)) citing.set(id, (citing.get(id) ?? 0) + 1);
  return (
    <>
      <div className="stack">
        <h1>{words.sourcesTitle}</h1>
        <p className="lead">{words.sourcesLead}</p>
        <p>{words.openableShare(relied.filter(restsOnOpenable).length, relied.length)}</p>
      </div>
      {tiers.map((tier) => (
        <section key={tier} className="stack" aria-labelledby={`tier-${tier}`}>
          <h2 id={`tier-${tier}`} className={styles["group"]}>
            {tier} · {words.sourceTiers[tier]}
          </h2>
          <ul className={`plain-list ${styles["list"]}`}>
            {[...sources.values()]
              .filter((source) => source.tier === tier)
              .map((source) => (
                <li key={source.id} id={source.id} className={`card ${styles["entry"]}`}>
                  <h3 className={styles["title"]}>{localize(source.title, locale)}</h3>
                  <p className="small">
                    {[
                      localize(source.issuer, locale),
                      source.number,
                      source.published,
                      words.verified[source.verified],
                      words.checkedAt(source.checked),
                      words.citedBy(citing.get(source.id) ?? 0),
                    ]
                      .filter((part) => part !== null)
                      .join(" · ")}
                  </p>
                  <p className="small">
                    {source.url === null ? (
                      words.notOpenable
                    ) : (
                      <a
                        href={source.url}
                        rel="noreferrer"
                        aria-label={`${words.openSource}${locale === "en" ? ": " : "："}${localize(source.title, locale)}`}
                      >
                        {words.openSource}
                      </a>
                    )}
                  </p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function citedBy({ evidence }: Claim): ReadonlySet<string> {
  return new Set([...evidence.for, ...evidence.against].map(({ source }) => source));
}

function restsOnOpenable({ evidence }: Claim): boolean {
  return evidence.for.some(({ source: id }) => {
    const source = knowledge.graph.sources.get(id);
    return source !== undefined && source.url !== null && (source.tier === "A" || source.tier === "B");
  });
}
