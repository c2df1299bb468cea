import type { MDXContent } from "mdx/types";
import type { Metadata } from "next";
import { ClaimNotes } from "../../../components/claims/claim-notes.tsx";
import { currentLocale } from "../../../messages/current-locale.ts";
import { wordsOf } from "../../../messages/words-of.ts";

const cited = ["rule-R18", "rule-R11", "law-L04-678", "law-L01-25"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: wordsOf(await currentLocale()).distress };
}

export default async function CannotRepayPage() {
  const locale = await currentLocale();
  const { default: Prose } = (await import(`../../../content/pages/cannot-repay/${locale}.mdx`)) as {
    readonly default: MDXContent;
  };
  return (
    <article className="stack prose">
      <h1>{wordsOf(locale).distress}</h1>
      <Prose />
      <ClaimNotes claims={cited} />
    </article>
  );
}
