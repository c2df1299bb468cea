import type { Treatment } from "@plain-credit/core";
import styles from "./claims.module.css";

const shapes: Readonly<Record<Treatment, string>> = {
  rely: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm-1.1 9.6L3.9 8.2l1.2-1.2 1.8 1.8 4-4 1.2 1.2Z",
  unofficial: "M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Zm0 1.8v9.4a4.7 4.7 0 0 1 0-9.4Z",
  unfounded: "M8 1 15 8l-7 7-7-7Zm0 2.5L3.5 8 8 12.5 12.5 8Z",
  harmful:
    "M5 1h6l4 4v6l-4 4H5l-4-4V5Zm.6 3.4L4.4 5.6 6.8 8l-2.4 2.4 1.2 1.2L8 9.2l2.4 2.4 1.2-1.2L9.2 8l2.4-2.4-1.2-1.2L8 6.8Z",
  framing: "M2 4h12v8H6l-3 3v-3H2Z",
};

/** The shape of a treatment, beside a word that says the same. */
export function TreatmentMark({ treatment }: { readonly treatment: Treatment }) {
  return (
    <svg className={styles["mark"]} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      <path d={shapes[treatment]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
