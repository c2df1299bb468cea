import { findLocale } from "../../../../quiz/find-locale.ts";
import { startQuiz } from "../../../../quiz/start-quiz.ts";

type Context = { readonly params: Promise<{ readonly locale: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const locale = findLocale((await params).locale);
  if (locale === undefined) return new Response(null, { status: 404 });
  return startQuiz(new URL(request.url), locale);
}
