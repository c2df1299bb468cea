import { treatmentOf } from "@plain-credit/core";
import type { ReactNode } from "react";
import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import { TreatmentMark } from "./treatment-mark.tsx";
import styles from "./claims.module.css";

type Cited = { readonly id: string; readonly children: ReactNode };

/** A sentence that a claim of the pack stands behind; its mark leads to reason and sources at the end of the lesson. */
export async function CitedClaim({ id, children }: Cited) {
  const locale = await currentLocale();
  const claim = knowledge.graph.claims.get(id);
  if (claim === undefined) throw new Error(`The prose cites a claim that the pack does not hold: ${id}`);
  const treatment = treatmentOf(claim);
  const { treatments, why } = wordsOf(locale);
  const label = `${treatments[treatment]}${locale === "en" ? "; " : "，"}${why}`;
  return (
    <span className={styles["cited"]} data-node={`claim:${id}`}>
      {children}
      <a href={`#note-${id}`} className={styles["cited-mark"]} aria-label={label} title={label}>
        <TreatmentMark treatment={treatment} />
      </a>
    </span>
  );
}

/** A wrong belief inside the prose, always marked as one. */
export async function CitedMisconception({ id, children }: Cited) {
  const { misconception } = wordsOf(await currentLocale());
  if (!knowledge.graph.misconceptions.has(id))
    throw new Error(`The prose cites a misconception that the pack does not hold: ${id}`);
  return (
    <span className={styles["myth"]} data-node={`misconception:${id}`}>
      <span className={`chip ${styles["harmful"]} ${styles["myth-mark"]}`}>{misconception}</span>
      {children}
    </span>
  );
}

/** A sentence about a cause, a signal or a remedy of the pack. */
export function citedNode(kind: "cause" | "signal" | "remedy") {
  const nodes = { cause: "causes", signal: "signals", remedy: "remedies" } as const;
  return function CitedNode({ id, children }: Cited) {
    if (!knowledge.graph[nodes[kind]].has(id))
      throw new Error(`The prose cites a ${kind} that the pack does not hold: ${id}`);
    return <span data-node={`${kind}:${id}`}>{children}</span>;
  };
}
