import { localize } from "@plain-credit/core";
import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { ClaimLine } from "../../../components/reference/claim-line.tsx";
import { letterGroups } from "../../../components/reference/letter-groups.ts";
import { referenceWordsOf } from "../../../components/reference/reference-words.ts";
import { currentLocale } from "../../../messages/current-locale.ts";
import styles from "../../../components/reference/reference.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = referenceWordsOf(await currentLocale()).glossary;
  return { title, description: lead };
}

export default async function GlossaryPage() {
  const locale = await currentLocale();
  const words = referenceWordsOf(locale).glossary;
  const other = locale === "en" ? "zh-CN" : "en";
  const groups = letterGroups(knowledge.graph.terms.values(), locale);
  return (
    <>
      <div className="stack">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <nav aria-label={words.letters}>
        <ul className={`plain-list ${styles["letters"]}`}>
          {groups.map(({ letter }) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ letter, terms }) => (
        <section key={letter} aria-labelledby={`letter-${letter}`}>
          <h2 id={`letter-${letter}`} className={styles["letter"]}>
            {letter}
          </h2>
          <div className={styles["terms"]}>
            {terms.map((term) => (
              <article key={term.id} id={term.id} className={styles["term"]}>
                <h3 className={styles["title"]}>{localize(term.term, locale)}</h3>
                <p className="small" lang={other}>
                  {localize(term.term, other)}
                </p>
                <p>{localize(term.meaning, locale)}</p>
                {term.claims.length > 0 && (
                  <details>
                    <summary className={styles["summary"]}>{words.more}</summary>
                    <ul className="plain-list">
                      {term.claims
                        .flatMap((id) => knowledge.graph.claims.get(id) ?? [])
                        .map((claim) => (
                          <ClaimLine key={claim.id} claim={claim} locale={locale} />
                        ))}
                    </ul>
                  </details>
                )}
              </article>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
