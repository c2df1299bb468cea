import { locales } from "@plain-credit/core";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { SiteFooter } from "../../components/site/site-footer.tsx";
import { SiteHeader } from "../../components/site/site-header.tsx";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";
import "../../styles/tokens.css";
import "../../styles/base.css";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fffdf8" },
    { media: "(prefers-color-scheme: dark)", color: "#232019" },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  const { siteName, siteDescription } = wordsOf(await currentLocale());
  return {
    title: { default: siteName, template: `%s · ${siteName}` },
    description: siteDescription,
    formatDetection: { telephone: false },
  };
}

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const locale = await currentLocale();
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
