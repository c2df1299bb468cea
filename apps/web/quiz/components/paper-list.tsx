import { localize, type Locale } from "@plain-credit/core";
import { blueprintsOf, type Blueprint } from "@plain-credit/quiz";
import { knowledge } from "../../api/knowledge.ts";
import { quizWordsOf } from "../quiz-words.ts";
import { toStartAddress } from "../step-address.ts";
import styles from "./paper-list.module.css";

/** The papers to choose from besides the first one: those across the subject, and one a lesson. */
export function PaperList({ locale }: { readonly locale: Locale }) {
  const words = quizWordsOf(locale);
  const papers = blueprintsOf(knowledge.graph).filter(({ id }) => id !== "starter");
  const ofLessons = papers.filter(({ id }) => id.startsWith("lesson-"));
  return (
    <section>
      <h2>{words.otherPapers}</h2>
      <Papers locale={locale} papers={papers.filter((paper) => !ofLessons.includes(paper))} />
      <h3>{words.lessonPapers}</h3>
      <Papers locale={locale} papers={ofLessons} />
    </section>
  );
}

function Papers({ locale, papers }: { readonly locale: Locale; readonly papers: readonly Blueprint[] }) {
  const words = quizWordsOf(locale);
  return (
    <ul className={`plain-list ${styles["papers"]}`}>
      {papers.map(({ id, title, parts }) => (
        <li key={id}>
          <a href={toStartAddress(locale, { blueprint: id })} rel="nofollow" data-blueprint={id}>
            {localize(title, locale)}
          </a>{" "}
          <span className="small">{words.paperLength(parts.reduce((sum, { count }) => sum + count, 0))}</span>
        </li>
      ))}
    </ul>
  );
}
