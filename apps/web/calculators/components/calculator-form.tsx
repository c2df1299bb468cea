import type { Locale } from "@plain-credit/core";
import type { ReactNode } from "react";
import type { Calculator } from "../calculator.ts";
import type { Field } from "../form/field.ts";
import type { Written } from "../form/read-form.ts";
import { frameWordsOf } from "../frame-words.ts";
import { Entry } from "./entry.tsx";
import styles from "./calculators.module.css";

type CalculatorForm = {
  readonly calculator: Calculator;
  readonly locale: Locale;
  readonly written: Written;
  readonly problems: ReadonlyMap<string, string>;
};

/** The form of a calculator: plain GET, so that the figures stand in the address and no script is needed. */
export function CalculatorForm({ calculator, locale, written, problems }: CalculatorForm) {
  const { fields: fieldWords, groups = {} } = calculator.words[locale];
  const entries = (fields: readonly Field[]): ReactNode =>
    fields.map((field) => (
      <Entry
        key={field.name}
        field={field}
        words={fieldWords[field.name] ?? { label: field.name }}
        written={written[field.name] ?? ""}
        problem={problems.get(field.name)}
      />
    ));
  return (
    <form
      className={`card ${styles["form"]} unprinted`}
      method="get"
      action={`/${locale}/calculators/${calculator.id}#result`}
    >
      {groupsOf(calculator.fields, groups).map(({ title, fields }) =>
        title === undefined ? (
          entries(fields)
        ) : (
          <fieldset key={title} className={styles["group"]}>
            <legend>{title}</legend>
            <div className={fields.length > 1 ? styles["row"] : undefined}>{entries(fields)}</div>
          </fieldset>
        ),
      )}
      <button className="button" type="submit">
        {frameWordsOf(locale).work}
      </button>
    </form>
  );
}

type Group = { readonly title: string | undefined; readonly fields: readonly Field[] };

/** The fields in order, each group opening at the field that names it. */
function groupsOf(fields: readonly Field[], titles: Readonly<Record<string, string>>): readonly Group[] {
  return fields.reduce<readonly Group[]>((groups, field) => {
    const title = titles[field.name];
    const last = groups.at(-1);
    return title !== undefined || last === undefined
      ? [...groups, { title, fields: [field] }]
      : [...groups.slice(0, -1), { ...last, fields: [...last.fields, field] }];
  }, []);
}
