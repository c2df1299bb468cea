import { localize } from "@plain-credit/core";
import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { QuizPage } from "../../../../../quiz/components/quiz-page.tsx";
import { decodeSegment } from "../../../../../quiz/decode-segment.ts";
import { findLocale } from "../../../../../quiz/find-locale.ts";
import { readView, type QuizView } from "../../../../../quiz/read-view.ts";
import { toStepAddress } from "../../../../../quiz/step-address.ts";
import { viewTitle } from "../../../../../quiz/view-title.ts";

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly reference: string; readonly step: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

async function viewOf({ params, searchParams }: Props): Promise<QuizView> {
  const { reference, step } = await params;
  const { answers, missing, given } = await searchParams;
  return readView({
    reference: decodeSegment(reference),
    step: decodeSegment(step),
    answers,
    missing,
    given,
  });
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const locale = findLocale((await props.params).locale);
  if (locale === undefined) return {};
  const view = await viewOf(props);
  const other = "paper" in view ? view.paper.otherPack : undefined;
  return {
    title: viewTitle(view, locale),
    robots: { index: false },
    ...(other === undefined ? {} : { description: localize(other.title, locale) }),
  };
}

export default async function StepPage(props: Props) {
  const locale = findLocale((await props.params).locale) ?? notFound();
  const view = await viewOf(props);
  if (view.type === "elsewhere") redirect(toStepAddress(locale, view.paper.sitting, view.step));
  return <QuizPage locale={locale} view={view} />;
}
