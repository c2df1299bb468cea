import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { calculators } from "../../../../calculators/calculators.ts";
import { CalculatorPage } from "../../../../calculators/components/calculator-page.tsx";
import { writtenIn } from "../../../../calculators/form/written-in.ts";
import { findLocale } from "../../../../quiz/find-locale.ts";

export const dynamicParams = false;

export function generateStaticParams() {
  return calculators.map(({ id }) => ({ id }));
}

type Props = {
  readonly params: Promise<{ readonly locale: string; readonly id: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

async function find({ params }: Props) {
  const { locale: language, id } = await params;
  const locale = findLocale(language);
  const calculator = calculators.find((one) => one.id === id);
  return locale === undefined || calculator === undefined ? undefined : { locale, calculator };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await find(props);
  if (found === undefined) return {};
  const { title, lead } = found.calculator.words[found.locale];
  return { title, description: lead };
}

export default async function OneCalculatorPage(props: Props) {
  const { locale, calculator } = (await find(props)) ?? notFound();
  const written = writtenIn(await props.searchParams, calculator);
  return <CalculatorPage calculator={calculator} locale={locale} written={written} />;
}
