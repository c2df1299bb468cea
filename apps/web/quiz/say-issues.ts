import type { Issue, Locale } from "@plain-credit/core";
import { quizWordsOf } from "./quiz-words.ts";

/** Issues with a learner's answers as sentences, each said once; the first step of a path is the question's position from 0. */
export function sayIssues(issues: readonly Issue[], locale: Locale): readonly string[] {
  const { issues: sentences, otherIssue } = quizWordsOf(locale);
  const said = issues.map(({ code, path: [at], params }) =>
    Object.hasOwn(sentences, code)
      ? sentences[code as keyof typeof sentences](typeof at === "number" ? at + 1 : 0, params)
      : otherIssue,
  );
  return [...new Set(said)];
}
