import { locales } from "@plain-credit/core";
import { knowledge } from "../../../../api/knowledge.ts";
import { toCaseData } from "../../../../self-check/case-data.ts";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The self-check’s data in one language, made at build time. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale: named } = await params;
  const locale = locales.find((known) => known === named) ?? locales[0];
  return Response.json(toCaseData(knowledge.pack, locale));
}
