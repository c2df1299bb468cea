import { askAgain } from "../../../../../../quiz/ask-again.ts";
import { decodeSegment } from "../../../../../../quiz/decode-segment.ts";
import { findLocale } from "../../../../../../quiz/find-locale.ts";
import { postAnswer } from "../../../../../../quiz/post-answer.ts";

type Context = {
  readonly params: Promise<{ readonly locale: string; readonly reference: string; readonly step: string }>;
};

export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale: language, reference, step } = await params;
  const locale = findLocale(language);
  if (locale === undefined) return new Response(null, { status: 404 });
  return postAnswer(request, { locale, reference: decodeSegment(reference), step: decodeSegment(step) });
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale: language, reference, step } = await params;
  const locale = findLocale(language);
  if (locale === undefined) return new Response(null, { status: 404 });
  return askAgain(locale, decodeSegment(reference), decodeSegment(step));
}
