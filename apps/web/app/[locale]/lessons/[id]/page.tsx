import { localize, type Locale } from "@plain-credit/core";
import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { knowledge } from "../../../../api/knowledge.ts";
import { ClaimNotes } from "../../../../components/claims/claim-notes.tsx";
import { currentLocale } from "../../../../messages/current-locale.ts";
import { wordsOf } from "../../../../messages/words-of.ts";
import styles from "../../../../components/lessons/lessons.module.css";

export const dynamicParams = false;

export function generateStaticParams() {
  return [...knowledge.graph.lessons.keys()].map((id) => ({ id }));
}

type Params = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const lesson = knowledge.graph.lessons.get((await params).id);
  const locale = await currentLocale();
  return lesson === undefined
    ? {}
    : { title: localize(lesson.title, locale), description: localize(lesson.summary, locale) };
}

export default async function LessonPage({ params }: Params) {
  const lesson = knowledge.graph.lessons.get((await params).id);
  if (lesson === undefined) notFound();
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const Prose = await proseOf(lesson.id, locale);
  return (
    <article>
      <div className={styles["head"]}>
        <p className={styles["meta"]}>
          {words.lessonLevel(lesson.level)} · {words.minutes(lesson.minutes)} · {words.fiction}
        </p>
        <h1>{localize(lesson.title, locale)}</h1>
        <p className="lead">{localize(lesson.summary, locale)}</p>
      </div>
      <div className={`stack prose ${styles["prose"]}`}>
        <Prose />
      </div>
      <nav className={`card stack ${styles["next"]}`} aria-label={words.readNext}>
        <h2>{words.readNext}</h2>
        <ul>
          {lesson.next.flatMap((id) => {
            const next = knowledge.graph.lessons.get(id);
            return next === undefined
              ? []
              : [
                  <li key={id}>
                    <a href={`/${locale}/lessons/${id}`}>{localize(next.title, locale)}</a>
                  </li>,
                ];
          })}
          <li>
            <a href={`/${locale}/causes-and-remedies`}>{words.skeleton}</a>
          </li>
        </ul>
      </nav>
      <ClaimNotes claims={lesson.covers.claims} />
    </article>
  );
}

async function proseOf(lesson: string, locale: Locale): Promise<MDXContent> {
  const module = (await import(`../../../../content/lessons/${lesson}/${locale}.mdx`)) as {
    readonly default: MDXContent;
  };
  return module.default;
}
