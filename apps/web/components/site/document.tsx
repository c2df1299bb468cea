import type { Locale } from "@plain-credit/core";
import type { ReactNode } from "react";
import { wordsOf } from "../../messages/words-of.ts";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import "../../styles/tokens.css";
import "../../styles/base.css";

/** The whole document around a page: skip link, header, main, footer. */
export function Document({ locale, children }: { readonly locale: Locale; readonly children: ReactNode }) {
  return (
    <html lang={locale}>
      <body>
        <a className="skip-link" href="#main">
          {wordsOf(locale).skipToContent}
        </a>
        <SiteHeader locale={locale} />
        <main id="main" className="page" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter locale={locale} />
      </body>
    </html>
  );
}
