import type { ItemOutcome } from "../item-outcome.ts";
import styles from "./quiz.module.css";

const shapes: Readonly<Record<ItemOutcome, string>> = {
  right: "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm-1.4 13.3L4.7 10.4l1.5-1.5 2.4 2.4 5.2-5.2 1.5 1.5Z",
  partly: "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2v14a7 7 0 0 0 0-14Z",
  wrong:
    "M3 1h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V3a2 2 0 0 1 2-2Zm3.7 4.2L5.2 6.7 8.5 10l-3.3 3.3 1.5 1.5 3.3-3.3 3.3 3.3 1.5-1.5-3.3-3.3 3.3-3.3-1.5-1.5L10 8.5Z",
  skipped: "M10 1a9 9 0 1 0 0 18 9 9 0 0 0 0-18Zm0 2a7 7 0 1 1 0 14 7 7 0 0 1 0-14ZM6 9v2h8V9Z",
};

/** The shape of an outcome, always beside a word that says the same: disc with a tick, half disc, square with a cross, ring with a dash. */
export function OutcomeMark({
  outcome,
  size = 20,
}: {
  readonly outcome: ItemOutcome;
  readonly size?: number;
}) {
  return (
    <svg
      className={`${styles["mark"]} ${styles[outcome]}`}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
    >
      <path d={shapes[outcome]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
