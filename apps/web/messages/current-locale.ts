import { locales, type Locale } from "@plain-credit/core";
import { locale as rootLocale } from "next/root-params";

/** The language of the page that is being rendered: the first step of its path. Server components only. */
export async function currentLocale(): Promise<Locale> {
  const named = await rootLocale();
  return locales.find((locale) => locale === named) ?? locales[0];
}
