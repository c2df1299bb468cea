import { currentLocale } from "../../messages/current-locale.ts";
import { figureWordsOf } from "./figure-words.ts";
import { Figure } from "./figure.tsx";

/** A stretch of days in a story. The days that a rule allows are a Constant. */
export async function Days({ value }: { readonly value: number }) {
  return <Figure>{figureWordsOf(await currentLocale()).days(value)}</Figure>;
}
