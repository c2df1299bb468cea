"use client";

import { useEffect, useRef, useState } from "react";
import { placeSteps } from "./place-steps.ts";
import styles from "./ordering.module.css";

type Step = { readonly id: string; readonly text: string; readonly given: string };

/** Steps, each with a place to choose; once script runs the places become buttons that move the steps, keep the focus and say where a step is now. */
export function MovableSteps({
  steps,
  words,
  notice,
}: {
  readonly steps: readonly Step[];
  readonly words: {
    readonly places: readonly string[];
    readonly noPlace: string;
    readonly earlier: string;
    readonly later: string;
    readonly placeHint: string;
    readonly moveHint: string;
  };
  readonly notice: string | undefined;
}) {
  const list = useRef<HTMLOListElement>(null);
  const pressed = useRef("");
  const [order, setOrder] = useState<readonly Step[]>();
  const [said, setSaid] = useState("");
  useEffect(() => {
    // What was chosen before script ran stays.
    const chosen = [...(list.current?.querySelectorAll("select") ?? [])];
    setOrder(placeSteps(steps, new Map(chosen.map(({ name, value }) => [name.slice(6), Number(value)]))));
  }, [steps]);
  // A browser lets go of the focus when it moves a row.
  useEffect(() => {
    if (pressed.current !== "") document.getElementById(pressed.current)?.focus();
  }, [order]);

  const move = (from: number, to: number, button: string) => {
    const moved = [...(order ?? [])];
    const [step] = moved.splice(from, 1);
    if (step === undefined) return;
    moved.splice(to, 0, step);
    pressed.current = button;
    setOrder(moved);
    setSaid(`${step.text} ${words.places[to] ?? ""}`);
  };

  return (
    <>
      <p className={styles["hint"]}>{order === undefined ? words.placeHint : words.moveHint}</p>
      <ol ref={list} className={styles["steps"]}>
        {(order ?? steps).map(({ id, text, given }, at, { length }) => (
          <li key={id} className={styles["step"]}>
            <span className={styles["number"]}>{order !== undefined && at + 1}</span>
            <span id={`step-${id}`} className={styles["text"]}>
              {text}
            </span>
            {order === undefined ? (
              <select
                name={`place-${id}`}
                defaultValue={given}
                aria-labelledby={`step-${id}`}
                aria-describedby={notice}
                className={styles["place"]}
              >
                <option value="">{words.noPlace}</option>
                {words.places.map((place, position) => (
                  <option key={place} value={position + 1}>
                    {place}
                  </option>
                ))}
              </select>
            ) : (
              <span className={styles["moves"]}>
                <input type="hidden" name={`place-${id}`} value={at + 1} />
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    id={`${by < 0 ? "earlier" : "later"}-${id}`}
                    type="button"
                    className={styles["move"]}
                    aria-disabled={at + by < 0 || at + by >= length}
                    aria-describedby={`step-${id}`}
                    aria-label={by < 0 ? words.earlier : words.later}
                    onClick={() => {
                      if (at + by >= 0 && at + by < length)
                        move(at, at + by, `${by < 0 ? "earlier" : "later"}-${id}`);
                    }}
                  >
                    <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                      <path d={by < 0 ? "M4 13l6-6 6 6" : "M4 7l6 6 6-6"} />
                    </svg>
                  </button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </>
  );
}
