import type { Locale } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { referencePages } from "../reference/reference-pages.ts";
import styles from "./site.module.css";

/** What this is not, how fresh it is, and the pages about the pages. */
export function SiteFooter({ locale }: { readonly locale: Locale }) {
  const words = wordsOf(locale);
  const links = [
    ...referencePages(locale),
    { href: `/${locale}/about`, name: words.about },
    { href: `/${locale}/cannot-repay`, name: words.distress },
  ];
  return (
    <footer className={styles["footer"]}>
      <div className={styles["footer-inside"]}>
        <ul className={`plain-list ${styles["footer-links"]} unprinted`}>
          {links.map(({ href, name }) => (
            <li key={href}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
        <p>{words.disclaimer}</p>
        <p>{[words.checkedOn(knowledge.pack.asOf), words.assisted, words.licence].join(" ")}</p>
      </div>
    </footer>
  );
}
