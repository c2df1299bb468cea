import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { MythCard } from "../../../components/reference/myth-card.tsx";
import { mythGroups } from "../../../components/reference/myth-groups.ts";
import { referenceWordsOf } from "../../../components/reference/reference-words.ts";
import { currentLocale } from "../../../messages/current-locale.ts";
import styles from "../../../components/reference/reference.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = referenceWordsOf(await currentLocale()).myths;
  return { title, description: lead };
}

export default async function MythsPage() {
  const locale = await currentLocale();
  const words = referenceWordsOf(locale).myths;
  const groups = mythGroups(knowledge.graph, locale);
  return (
    <>
      <div className="stack">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
        <p className="small">{words.count(knowledge.graph.misconceptions.size)}</p>
      </div>
      <nav aria-label={words.filter}>
        <ul className={`plain-list ${styles["jumps"]}`}>
          {groups.map(({ id, title, myths }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {title} <span className={styles["count"]}>{myths.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, myths }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className={styles["group"]}>
            {title}
          </h2>
          <div className={styles["list"]}>
            {myths.map((myth) => (
              <MythCard key={myth.id} myth={myth} locale={locale} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}
