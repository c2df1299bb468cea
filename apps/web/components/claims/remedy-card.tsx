import { localize } from "@plain-credit/core";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import styles from "./claims.module.css";

/** A step that holds up: what to do and why. */
export async function RemedyCard({ id }: { readonly id: string }) {
  const locale = await currentLocale();
  const remedy = knowledge.graph.remedies.get(id);
  if (remedy === undefined) throw new Error(`The page cites a remedy that the pack does not hold: ${id}`);
  return (
    <article id={`remedy-${id}`} className={`card ${styles["cause"]}`} data-remedy={id}>
      <h4 className={styles["name"]}>{localize(remedy.name, locale)}</h4>
      <p>{localize(remedy.detail, locale)}</p>
    </article>
  );
}
