import type { Metadata } from "next";
import { headers } from "next/headers";
import { Document } from "../components/site/document.tsx";
import { NotFoundPage } from "../components/site/not-found-page.tsx";
import { addressedLocale, addressHeader } from "../messages/addressed-locale.ts";
import { wordsOf } from "../messages/words-of.ts";

async function locale() {
  return addressedLocale((await headers()).get(addressHeader) ?? "");
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await locale()).notFoundTitle };
}

/** Any address that is no page, said in the language that it begins with. */
export default async function GlobalNotFound() {
  const spoken = await locale();
  return (
    <Document locale={spoken}>
      <NotFoundPage locale={spoken} />
    </Document>
  );
}
