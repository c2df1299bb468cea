import type { PublicItemOf } from "@plain-credit/quiz";
import { quizWordsOf } from "../../quiz-words.ts";
import type { FieldsProps } from "../answer-form.ts";
import styles from "./numeric.module.css";

/** A field for a number, with its unit. */
export function NumberField({ locale, item: { unit }, given, notice }: FieldsProps<PublicItemOf<"numeric">>) {
  const words = quizWordsOf(locale);
  return (
    <div className={styles["field"]}>
      <label htmlFor="value" className={styles["label"]}>
        {words.numberLabel}
      </label>
      <span className={styles["line"]}>
        {words.unitBefore[unit] !== "" && <span aria-hidden="true">{words.unitBefore[unit]}</span>}
        <input
          id="value"
          type="text"
          name="value"
          inputMode="decimal"
          defaultValue={given.get("value") ?? ""}
          maxLength={64}
          autoComplete="off"
          aria-describedby={notice === undefined ? "number-hint" : `${notice} number-hint`}
          aria-invalid={notice === undefined ? undefined : true}
          className={styles["input"]}
        />
        {words.unitAfter[unit] !== "" && <span aria-hidden="true">{words.unitAfter[unit]}</span>}
      </span>
      <p id="number-hint" className="small">
        {words.numberHints[unit]}
      </p>
    </div>
  );
}
