import type { Issue, Locale } from "@plain-credit/core";
import { quizWordsOf } from "./quiz-words.ts";
import { sayIssues } from "./say-issues.ts";

/** The answer to a post that no page of ours sends: every problem in the reader's language, and the way back. */
export function refusePost(
  status: 400 | 403 | 404 | 413 | 415,
  locale: Locale,
  issues: readonly Issue[],
  back?: string,
): Response {
  const words = quizWordsOf(locale);
  const [href, label] =
    back === undefined ? [`/${locale}/practice`, words.refusedStart] : [back, words.refusedBack];
  const sentences = sayIssues(issues, locale).map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.refusedTitle)}</title>
</head>
<body>
<main>
<h1>${escapeHtml(words.refusedTitle)}</h1>
<ul>${sentences.join("")}</ul>
<p><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></p>
</main>
</body>
</html>
`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
  };
  return text.replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
