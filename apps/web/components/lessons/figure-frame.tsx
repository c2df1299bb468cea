import type { ReactNode } from "react";
import styles from "./figures.module.css";

/** A table with its caption, in a frame of its own that scrolls, by keyboard too, where a narrow screen cannot hold it. */
export function FigureFrame({
  caption,
  children,
}: {
  readonly caption: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles["frame"]} aria-label={caption} tabIndex={0}>
      <table className={styles["table"]}>
        <caption>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
