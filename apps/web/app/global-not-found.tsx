import { locales } from "@plain-credit/core";
import type { Metadata } from "next";
import { NotFoundPage } from "../components/site/not-found-page.tsx";
import { SiteHeader } from "../components/site/site-header.tsx";
import { wordsOf } from "../messages/words-of.ts";
import "../styles/tokens.css";
import "../styles/base.css";

export const metadata: Metadata = { title: wordsOf(locales[0]).notFoundTitle };

/** An address without a language: said in every language, the default first. */
export default function GlobalNotFound() {
  const [first, ...others] = locales;
  return (
    <html lang={first}>
      <body>
        <SiteHeader locale={first} />
        <main id="main" className="page">
          <NotFoundPage locale={first} />
          {others.map((locale) => (
            <p key={locale} lang={locale}>
              <a href={`/${locale}`}>
                {wordsOf(locale).notFoundTitle}. {wordsOf(locale).home}
              </a>
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}
