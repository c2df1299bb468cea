import { locales, type Locale } from "@plain-credit/core";

/** The request header in which `proxy.ts` hands the address asked for to the page of unknown addresses. */
export const addressHeader = "x-address";

/** The language that an address begins with, or the default. */
export function addressedLocale(path: string): Locale {
  return locales.find((locale) => path === `/${locale}` || path.startsWith(`/${locale}/`)) ?? locales[0];
}
