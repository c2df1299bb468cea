import { localize } from "@plain-credit/core";
import type { Metadata } from "next";
import { knowledge } from "../../../api/knowledge.ts";
import { placeEvents } from "../../../components/reference/place-events.ts";
import { referenceWordsOf } from "../../../components/reference/reference-words.ts";
import { StrandShape, TimelinePicture } from "../../../components/reference/timeline-picture.tsx";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";
import styles from "../../../components/reference/timeline.module.css";

const strands = ["product", "rule", "relief"] as const;

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = referenceWordsOf(await currentLocale()).timeline;
  return { title, description: lead };
}

export default async function TimelinePage() {
  const locale = await currentLocale();
  const words = referenceWordsOf(locale).timeline;
  const { sources, events } = knowledge.graph;
  const today = knowledge.pack.asOf;
  const numbered = placeEvents([...events.values()], 0).flatMap((row) => ("gap" in row ? [] : row.events));
  return (
    <>
      <div className="stack">
        <h1>{words.title}</h1>
        <p className="lead">{words.lead}</p>
      </div>
      <div className={styles["board"]}>
        <figure className={`card ${styles["figure"]}`}>
          <TimelinePicture locale={locale} />
          <figcaption>
            <ul className={`plain-list ${styles["legend"]}`}>
              {strands.map((strand) => (
                <li key={strand}>
                  <svg
                    className={styles[strand]}
                    viewBox="-14 -14 28 28"
                    width="18"
                    height="18"
                    aria-hidden="true"
                  >
                    <StrandShape strand={strand} x={0} y={0} />
                  </svg>
                  {words.strands[strand]}
                </li>
              ))}
              <li>
                <svg viewBox="-2 -14 4 28" width="6" height="18" aria-hidden="true">
                  <line className={styles["today"]} x1={0} x2={0} y1={-14} y2={14} />
                </svg>
                {words.asOf(today)}
              </li>
            </ul>
          </figcaption>
        </figure>
        <table className={styles["table"]}>
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.event}</th>
            </tr>
          </thead>
          <tbody>
            {numbered.map(({ event, number }) => (
              <tr key={event.id} id={event.id}>
                <td className={styles["index"]}>{number}</td>
                <th scope="row">
                  <span className="small">
                    <span className={styles["when"]}>{event.date}</span> · {words.strands[event.strand]}
                    {event.date > today && ` · ${words.ahead}`}
                  </span>
                  <span className={styles["name"]}>{localize(event.name, locale)}</span>
                  <span>{localize(event.text, locale)}</span>{" "}
                  <span className="small">
                    {wordsOf(locale).sourcesOf}
                    {locale === "en" ? ": " : "："}
                    {event.sources.map((id, at) => {
                      const source = sources.get(id);
                      return (
                        <span key={id}>
                          {at > 0 && (locale === "en" ? "; " : "；")}
                          <a href={`/${locale}/sources#${id}`}>
                            {source === undefined ? id : localize(source.title, locale)}
                          </a>
                        </span>
                      );
                    })}
                  </span>
                </th>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
