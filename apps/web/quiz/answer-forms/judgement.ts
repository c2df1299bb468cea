import type { Text } from "@plain-credit/core";
import type { QuizWords } from "../quiz-words-zh-cn.ts";

/** One option, row, step, prompt or number after the answer. */
export type JudgedPart = {
  readonly id: string;
  /** The letter or number before it. */
  readonly lead: string;
  readonly text: Text;
  /** `open`: there was something to answer and nothing was; `other`: rightly left alone. */
  readonly standing: "right" | "wrong" | "open" | "other";
  readonly badge?: keyof QuizWords["badges"];
  /** What was given and what is right, each with its label. */
  readonly notes: readonly { readonly label: keyof QuizWords["noteLabels"]; readonly text: Text }[];
  readonly reason: Text;
  /** Whether the reason stands beneath it at once; else it opens on tap. */
  readonly told: boolean;
};

/** An answer judged, part by part. */
export type Judgement = {
  readonly parts: readonly JudgedPart[];
  /** Parts that the question did not show, whose reasons open on tap. */
  readonly aside: readonly JudgedPart[];
  /** The right answer in full, where the parts do not show it. */
  readonly inFull: readonly Text[];
};
