import { localize, remediesFor } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import styles from "./claims.module.css";

/** A cause that holds up, and what one can do about it. */
export async function CauseCard({ id }: { readonly id: string }) {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const cause = knowledge.graph.causes.get(id);
  if (cause === undefined) throw new Error(`The page cites a cause that the pack does not hold: ${id}`);
  const remedies = remediesFor(knowledge.graph, id);
  return (
    <article id={`cause-${id}`} className={`card ${styles["cause"]}`} data-cause={id}>
      <h4 className={styles["name"]}>{localize(cause.name, locale)}</h4>
      <p>{localize(cause.explanation, locale)}</p>
      {cause.waiting !== undefined && (
        <p>
          <strong>{words.waiting}</strong>
          {locale === "en" ? ": " : "："}
          {localize(cause.waiting, locale)}
        </p>
      )}
      {remedies.length > 0 && (
        <p>
          <strong>{words.whatHelps}</strong>
          {locale === "en" ? ": " : "："}
          {remedies.map(({ name }) => localize(name, locale)).join(locale === "en" ? "; " : "；")}
        </p>
      )}
    </article>
  );
}
