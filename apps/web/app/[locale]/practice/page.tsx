import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { StartPage } from "../../../quiz/components/start-page.tsx";
import { findLocale } from "../../../quiz/find-locale.ts";
import { quizWordsOf } from "../../../quiz/quiz-words.ts";

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = findLocale((await params).locale);
  if (locale === undefined) return {};
  const { startTitle, startLead } = quizWordsOf(locale);
  return { title: startTitle, description: startLead };
}

export default async function PracticePage({ params }: Props) {
  const locale = findLocale((await params).locale) ?? notFound();
  return <StartPage locale={locale} />;
}
