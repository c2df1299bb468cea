import { localize, type Locale, type Rule } from "@plain-credit/core";
import { wordsOf } from "../../messages/words-of.ts";
import { referenceWordsOf } from "./reference-words.ts";
import type { RuleStanding } from "./rule-standing.ts";
import styles from "./reference.module.css";

type RuleCard = { readonly rule: Rule; readonly standing: RuleStanding; readonly locale: Locale };

const marks: Readonly<Record<RuleStanding, string>> = { current: "●", ahead: "◌", over: "○" };

/** A rule: what to take from it, whom it binds, its number, from when to when, and how it stands. */
export function RuleCard({ rule, standing, locale }: RuleCard) {
  const words = wordsOf(locale);
  return (
    <article id={rule.id} className={`card ${styles["entry"]} ${styles["spaced"]}`} data-standing={standing}>
      <h4 className={styles["title"]}>{localize(rule.title, locale)}</h4>
      <p className="small">
        <span className={`chip ${styles[standing]}`}>
          <span aria-hidden="true">{marks[standing]}</span> {referenceWordsOf(locale).rules.groups[standing]}
        </span>{" "}
        {words.inForceFrom(rule.effective)}
        {rule.until !== undefined && ` · ${words.inForceUntil(rule.until)}`} ·{" "}
        {rule.number === null ? words.noNumber : <span lang="zh-CN">{rule.number}</span>}
      </p>
      <p>
        <strong>{localize(rule.takeaway, locale)}</strong>
      </p>
      <p>{localize(rule.scope, locale)}</p>
      <p className="small">
        <a href={`/${locale}/sources#${rule.source}`}>{referenceWordsOf(locale).rules.source}</a>
      </p>
    </article>
  );
}
