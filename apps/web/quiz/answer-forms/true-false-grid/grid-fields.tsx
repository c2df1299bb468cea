import { localize } from "@plain-credit/core";
import type { PublicItemOf } from "@plain-credit/quiz";
import type { FieldsProps } from "../answer-form.ts";
import styles from "./true-false-grid.module.css";

/** A fieldset for each row, named by the row, with a radio for each column; rows may be left open. */
export function GridFields({
  locale,
  item: { columns, options },
  given,
}: FieldsProps<PublicItemOf<"true-false-grid">>) {
  return (
    <ol className={styles["rows"]}>
      {options.map(({ id, text }, at) => (
        <li key={id}>
          <fieldset className={styles["row"]}>
            <legend className={styles["statement"]}>
              <span className={styles["number"]}>{at + 1}</span> {localize(text, locale)}
            </legend>
            <div className={styles["columns"]}>
              {(["yes", "no"] as const).map((column) => (
                <label key={column} className={styles["column"]}>
                  <input
                    type="radio"
                    name={`row-${id}`}
                    value={column}
                    defaultChecked={given.get(`row-${id}`) === column}
                    className={styles["input"]}
                  />
                  <span className={styles["frame"]} aria-hidden="true" />
                  <span className={styles["label"]}>{localize(columns[column], locale)}</span>
                </label>
              ))}
            </div>
          </fieldset>
        </li>
      ))}
    </ol>
  );
}
