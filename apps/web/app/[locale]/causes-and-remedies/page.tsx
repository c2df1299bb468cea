import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { FamilyMap } from "../../../components/map/family-map.tsx";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";

export async function generateMetadata(): Promise<Metadata> {
  const words = wordsOf(await currentLocale());
  return { title: words.skeleton, description: words.mapLead };
}

export default async function CausesAndRemediesPage() {
  const locale = await currentLocale();
  const words = wordsOf(locale);
  const { default: Prose } = (await import(`../../../content/pages/skeleton/${locale}.mdx`)) as {
    readonly default: MDXContent;
  };
  return (
    <article className="stack">
      <h1>{words.skeleton}</h1>
      <FamilyMap locale={locale} />
      <div className="stack prose">
        <Prose />
      </div>
      <p>
        <a className="button" href={`/${locale}/practice`}>
          {words.practiseThis}
        </a>
      </p>
    </article>
  );
}
