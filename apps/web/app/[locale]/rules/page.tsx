import { localize, type Rule } from "@plain-credit/core";
import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";
import type { Words } from "../../../messages/zh-cn.ts";
import styles from "../../../components/reference/reference.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf(await currentLocale());
  return { title: words.rulesTitle, description: words.rulesLead };
}

export default async function RulesPage() {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const newestFirst = [...knowledge.graph.rules.values()].sort((a, b) =>
    a.effective < b.effective ? 1 : -1,
  );
  return (
    <>
      <div className="stack">
        <h1>{words.rulesTitle}</h1>
        <p className="lead">{words.rulesLead}</p>
        <p className="small">{words.checkedOn(knowledge.pack.asOf)}</p>
      </div>
      <ul className={`plain-list ${styles["list"]}`}>
        {newestFirst.map((rule) => (
          <li key={rule.id} id={rule.id} className={`card stack ${styles["entry"]}`}>
            <h2 className={styles["title"]}>{localize(rule.title, locale)}</h2>
            <p className="small">
              {rule.number === null ? words.noNumber : <span lang="zh-CN">{rule.number}</span>} ·{" "}
              {words.inForceFrom(rule.effective)}
              {rule.until !== undefined && ` · ${words.inForceUntil(rule.until)}`} · {standing(rule, words)}
            </p>
            <p>
              <strong>{localize(rule.takeaway, locale)}</strong>
            </p>
            <p>
              {words.scope}
              {locale === "en" ? ": " : "："}
              {localize(rule.scope, locale)}
            </p>
            <p className="small">
              <a href={`/${locale}/sources#${rule.source}`}>{words.sourcesOf}</a>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Judged on the day for which the pack was checked: the page is printed once and says so above. */
function standing(rule: Rule, words: Words): string {
  const today = knowledge.pack.asOf;
  if (rule.effective > today) return words.notYet;
  return rule.until !== undefined && rule.until < today ? words.ended : words.inForce;
}
