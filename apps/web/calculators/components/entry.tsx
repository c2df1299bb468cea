import type { FieldWords } from "../calculator.ts";
import type { Field } from "../form/field.ts";
import styles from "./calculators.module.css";

type Entry = {
  readonly field: Field;
  readonly words: FieldWords;
  readonly written: string;
  readonly problem: string | undefined;
};

/** One entry of a form: a text box that takes a number however it is written, or a choice. */
export function Entry({ field, words, written, problem }: Entry) {
  const id = `entry-${field.name}`;
  const said = [
    ...(words.hint === undefined ? [] : [`${id}-hint`]),
    ...(problem === undefined ? [] : [`${id}-problem`]),
  ].join(" ");
  const notes = (
    <>
      {words.hint !== undefined && (
        <p id={`${id}-hint`} className="small">
          {words.hint}
        </p>
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className={styles["problem"]}>
          {problem}
        </p>
      )}
    </>
  );
  if (field.kind === "choice")
    return (
      <fieldset id={id} className={styles["entry"]} aria-describedby={said === "" ? undefined : said}>
        <legend className={styles["label"]}>{words.label}</legend>
        {field.options.map((option) => (
          <label key={option} className={styles["option"]}>
            <input type="radio" name={field.name} value={option} defaultChecked={option === written} />
            <span>{words.options?.[option] ?? option}</span>
          </label>
        ))}
        {notes}
      </fieldset>
    );
  return (
    <div className={styles["entry"]}>
      <label className={styles["label"]} htmlFor={id}>
        {words.label}
      </label>
      <input
        id={id}
        className={styles["box"]}
        type="text"
        name={field.name}
        defaultValue={written}
        inputMode={field.kind === "count" ? "numeric" : "decimal"}
        autoComplete="off"
        maxLength={40}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={said === "" ? undefined : said}
      />
      {notes}
    </div>
  );
}
