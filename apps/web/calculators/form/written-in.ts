import type { Calculator } from "../calculator.ts";
import type { Written } from "./read-form.ts";

type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The entries that an address holds, the first where one is repeated; undefined when it holds none of this form’s. */
export function writtenIn(searchParams: SearchParams, { fields }: Calculator): Written | undefined {
  if (fields.every(({ name }) => searchParams[name] === undefined)) return undefined;
  return Object.fromEntries(
    fields.map(({ name }) => {
      const given = searchParams[name];
      return [name, typeof given === "string" ? given : given?.[0]];
    }),
  );
}

/** What a fresh form holds. */
export function exampleOf({ fields }: Calculator): Written {
  return Object.fromEntries(fields.map(({ name, example }) => [name, example]));
}
