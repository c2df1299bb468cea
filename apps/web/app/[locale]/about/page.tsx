import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await currentLocale()).about };
}

export default async function AboutPage() {
  const locale = await currentLocale();
  const { default: Prose } = (await import(`../../../content/pages/about/${locale}.mdx`)) as {
    readonly default: MDXContent;
  };
  return (
    <article className="stack prose">
      <h1>{wordsOf(locale).about}</h1>
      <Prose />
    </article>
  );
}
