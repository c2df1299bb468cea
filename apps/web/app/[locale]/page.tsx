import { localize } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { TreatmentChip } from "../../components/claims/treatment-chip.tsx";
import { FamilyMap } from "../../components/map/family-map.tsx";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import styles from "../../components/home/home.module.css";

const truths = ["fact-PF07", "fact-PF06", "law-L04-677"] as const;

/** One reassuring truth and three doors. */
export default async function HomePage() {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const doors = [
    { path: "lessons", title: words.learnDoorTitle, text: words.learnDoorText, name: words.learn },
    { path: "practice", title: words.practiceDoorTitle, text: words.practiceDoorText, name: words.practice },
  ];
  return (
    <>
      <div className={styles["opening"]}>
        <h1>
          {words.homeTitle.map((phrase) => (
            <span key={phrase} className={styles["phrase"]}>
              {phrase}
            </span>
          ))}
        </h1>
        <p className="lead">{words.homeLead}</p>
      </div>
      <div className={styles["doors"]}>
        <a className={`${styles["door"]} ${styles["first"]}`} href={`/${locale}/check`}>
          <span className={styles["name"]}>{words.check}</span>
          <strong className={styles["title"]}>{words.checkDoorTitle}</strong>
          <span>{words.checkDoorText}</span>
        </a>
        {doors.map(({ path, title, text, name }) => (
          <a key={path} className={styles["door"]} href={`/${locale}/${path}`}>
            <span className={styles["name"]}>{name}</span>
            <strong className={styles["title"]}>{title}</strong>
            <span>{text}</span>
          </a>
        ))}
      </div>
      <section className="stack" aria-labelledby="truths">
        <h2 id="truths">{words.truthsTitle}</h2>
        <ul className={`plain-list ${styles["truths"]}`}>
          {truths.map((id) => {
            const claim = knowledge.graph.claims.get(id);
            return claim === undefined ? undefined : (
              <li key={id} className={styles["truth"]}>
                <p>{localize(claim.text, locale)}</p>
                <TreatmentChip claim={claim} locale={locale} />
              </li>
            );
          })}
        </ul>
      </section>
      <section className={`stack ${styles["section"]}`} aria-labelledby="map">
        <h2 id="map">{words.mapTitle}</h2>
        <p className="prose">{words.mapLead}</p>
        <FamilyMap locale={locale} />
        <p>
          <a className="button-quiet" href={`/${locale}/causes-and-remedies`}>
            {words.mapLink}
          </a>
        </p>
      </section>
    </>
  );
}
