import { locales } from "@plain-credit/core";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Document } from "../../components/site/document.tsx";
import { currentLocale } from "../../messages/current-locale.ts";
import { wordsOf } from "../../messages/words-of.ts";

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
  return <Document locale={await currentLocale()}>{children}</Document>;
}
