import { localize } from "@plain-credit/core";
import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { referencePages } from "../../../components/reference/reference-pages.ts";
import { referenceWordsOf } from "../../../components/reference/reference-words.ts";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";
import styles from "../../../components/lessons/lessons.module.css";

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf(await currentLocale());
  return { title: words.lessonsTitle, description: words.lessonsLead };
}

export default async function LessonsPage() {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  return (
    <>
      <div className={styles["head"]}>
        <h1>{words.lessonsTitle}</h1>
        <p className="lead">{words.lessonsLead}</p>
      </div>
      <div className={styles["list"]}>
        {[...knowledge.graph.lessons.values()].map((lesson) => (
          <a key={lesson.id} className={`card ${styles["entry"]}`} href={`/${locale}/lessons/${lesson.id}`}>
            <h2>{localize(lesson.title, locale)}</h2>
            <p className={styles["meta"]}>
              {words.lessonLevel(lesson.level)} · {words.minutes(lesson.minutes)}
            </p>
            <p>{localize(lesson.summary, locale)}</p>
          </a>
        ))}
      </div>
      <section aria-labelledby="reference">
        <h2 id="reference" className={styles["more"]}>
          {referenceWordsOf(locale).reference}
        </h2>
        <div className={styles["list"]}>
          {referencePages(locale).map(({ href, name, about }) => (
            <a key={href} className={`card ${styles["entry"]}`} href={href}>
              <h3>{name}</h3>
              <p>{about}</p>
            </a>
          ))}
        </div>
      </section>
    </>
  );
}
