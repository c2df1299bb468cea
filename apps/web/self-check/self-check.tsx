"use client";

import type { Locale } from "@plain-credit/core";
import { useEffect, useRef, type ReactNode } from "react";
import { readCaseFragment } from "./case-fragment.ts";
import type { SelfCheckWords } from "./self-check-words.ts";
import { useFragment } from "./use-fragment.ts";
import { useLoadedCase } from "./use-loaded-case.ts";
import styles from "./self-check.module.css";

type SelfCheckProps = {
  readonly locale: Locale;
  readonly words: Pick<SelfCheckWords, "loading" | "failed" | "retry">;
  /** The first question as plain links, which work before this script does. */
  readonly children: ReactNode;
};

/** The self-check: shows the case that stands in the address, and says what it points to so far. */
export function SelfCheck({ locale, words, children }: SelfCheckProps) {
  const fragment = useFragment();
  const started = readCaseFragment(fragment).outcome !== undefined;
  const { open, failed, retry } = useLoadedCase(locale, started);
  const panel = useRef<HTMLDivElement>(null);
  const landed = useRef<string>(undefined);

  const shown = started && open !== undefined ? fragment : "";
  useEffect(() => {
    // The page as the server sent it keeps its focus; each step that script brings takes the focus to its heading.
    const first = landed.current === undefined;
    const same = landed.current === shown;
    landed.current = shown;
    if (first || same) return;
    const heading = panel.current?.querySelector("h2");
    heading?.focus({ preventScroll: true });
    if (panel.current !== null && panel.current.getBoundingClientRect().top < 0)
      panel.current.scrollIntoView();
  }, [shown]);

  const bar = started && open !== undefined ? open.barOf(fragment) : undefined;
  const waiting = failed ? words.failed : words.loading;
  const status = started ? (open === undefined ? waiting : bar?.text) : "";
  return (
    <>
      <div ref={panel} className={styles["panel"]}>
        {started && open !== undefined ? <open.View fragment={fragment} /> : children}
      </div>
      <div className={`${styles["bar"]} ${status === "" ? styles["bar-empty"] : ""}`}>
        <p role="status" className={styles["status"]}>
          {status}
        </p>
        {started && failed && (
          <button type="button" className="button" onClick={retry}>
            {words.retry}
          </button>
        )}
        {bar?.finish !== undefined && (
          <a className="button-quiet" href={bar.finish.href}>
            {bar.finish.name}
          </a>
        )}
      </div>
    </>
  );
}
