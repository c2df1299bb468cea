import type { Response } from "../item/response.ts";
import type { Score } from "../item/score.ts";

/** One item as answered: points, the wrong beliefs and harmful choices that it showed. */
export type ItemResult = {
  readonly item: string;
  readonly objective: string;
  readonly model: string;
  readonly response?: Response;
  /** The options that the answer got wrong. */
  readonly wrong: readonly string[];
  readonly score: Score;
};

/** Points over a form; unanswered items earn 0 of their total. */
export type FormScore = {
  readonly earned: number;
  readonly total: number;
  readonly results: readonly ItemResult[];
};

/** How often an answer was right and wrong at each certainty, and the points for it: right 3 · 2 · 1, wrong −6 · −2 · 0. */
export type CertaintyReport = {
  readonly sure: { readonly right: number; readonly wrong: number };
  readonly fairly: { readonly right: number; readonly wrong: number };
  readonly guess: { readonly right: number; readonly wrong: number };
  readonly points: number;
};

/** What a learner is told at the end: harmful choices first. */
export type Report = {
  readonly earned: number;
  readonly total: number;
  readonly unanswered: readonly string[];
  readonly harmfulChoices: readonly { readonly item: string; readonly option: string }[];
  readonly misconceptions: readonly { readonly id: string; readonly items: readonly string[] }[];
  /** On items about what to do: how many held a danger, those where it was missed; how many held none, those where there was alarm. */
  readonly vigilance: {
    readonly dangers: number;
    readonly missed: readonly string[];
    readonly calm: number;
    readonly falseAlarms: readonly string[];
  };
  readonly objectives: readonly {
    readonly id: string;
    readonly responses: number;
    readonly earned: number;
    readonly total: number;
    /** mastered: at least 5 responses and 80% · too-little-evidence: fewer than 5 responses. */
    readonly standing: "mastered" | "not-yet" | "too-little-evidence";
  }[];
  /** Lessons to read next, those of the weakest objective first. */
  readonly readNext: readonly string[];
  /** Only when the learner said how sure they were; never part of the points. */
  readonly certainty?: CertaintyReport;
};
