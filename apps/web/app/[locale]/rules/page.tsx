import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { ClaimCard } from "../../../components/claims/claim-card.tsx";
import { referenceWordsOf } from "../../../components/reference/reference-words.ts";
import { RuleCard } from "../../../components/reference/rule-card.tsx";
import { ruleStanding } from "../../../components/reference/rule-standing.ts";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";
import styles from "../../../components/reference/reference.module.css";

const standings = ["ahead", "current", "over"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf(await currentLocale());
  return { title: words.rulesTitle, description: words.rulesLead };
}

export default async function RulesPage() {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const reference = referenceWordsOf(locale).rules;
  const { asOf } = knowledge.pack;
  const newestFirst = [...knowledge.graph.rules.values()].sort((a, b) =>
    a.effective < b.effective ? 1 : -1,
  );
  const groups = standings
    .map((standing) => ({
      standing,
      rules: newestFirst.filter((rule) => ruleStanding(rule, asOf) === standing),
    }))
    .filter(({ rules }) => rules.length > 0);
  // The facts about platforms, by the rows of the fact sheet that they take up.
  const platformClaims = [...knowledge.graph.claims.keys()].filter((id) => id.startsWith("fact-PF"));
  return (
    <>
      <div className="stack">
        <h1>{words.rulesTitle}</h1>
        <p className="lead">{words.rulesLead}</p>
        <p className="small">{reference.onThatDay(asOf)}</p>
      </div>
      <nav aria-label={reference.jump}>
        <ul className={`plain-list ${styles["jumps"]}`}>
          <li>
            <a href="#law">
              {reference.law} <span className={styles["count"]}>{newestFirst.length}</span>
            </a>
          </li>
          <li>
            <a href="#platform">
              {reference.platform} <span className={styles["count"]}>{platformClaims.length}</span>
            </a>
          </li>
        </ul>
      </nav>
      <section aria-labelledby="law">
        <h2 id="law" className={styles["group"]}>
          {reference.law}
        </h2>
        {groups.map(({ standing, rules }) => (
          <section key={standing} aria-labelledby={standing}>
            <h3 id={standing} className={styles["subgroup"]}>
              {reference.groups[standing]} <span className={styles["count"]}>{rules.length}</span>
            </h3>
            <div className={styles["list"]}>
              {rules.map((rule) => (
                <RuleCard key={rule.id} rule={rule} standing={standing} locale={locale} />
              ))}
            </div>
          </section>
        ))}
      </section>
      <section aria-labelledby="platform">
        <h2 id="platform" className={styles["group"]}>
          {reference.platform}
        </h2>
        <p>{reference.platformLead}</p>
        <div className={styles["list"]}>
          {platformClaims.map((id) => (
            <ClaimCard key={id} id={id} />
          ))}
        </div>
      </section>
    </>
  );
}
