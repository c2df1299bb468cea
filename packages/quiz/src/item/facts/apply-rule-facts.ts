/** A last day to be counted. `events` are the days that the stem tells of; option ids stand for the event that is counted from and the span that is counted by, `right` or a named mistake, with the day that comes of both. */
export type LastDayFacts = {
  readonly model: "apply-rule";
  readonly asks: "last-day";
  readonly constant: string;
  readonly persona: string;
  readonly telling: { readonly form: number; readonly question: number };
  /** Days (2026-08-01) by event: `start`, `before-0`, `before-1`, `after-0` … as the constant lists them. */
  readonly events: Readonly<Record<string, string>>;
  readonly options: Readonly<
    Record<string, { readonly from: string; readonly by: string; readonly day: string }>
  >;
};

/** What can be said of a rule and an act. */
export type Standing = "applies" | "too-early" | "ended" | "out-of-scope";

/** An act to which a rule applies or not. `dated` says whether the stem tells the rule’s own days. Option ids stand for what can be said of the two. */
export type InForceFacts = {
  readonly model: "apply-rule";
  readonly asks: "in-force";
  readonly rule: string;
  readonly persona: string;
  readonly form: number;
  readonly day: string;
  readonly circumstance: { readonly side: "inside" | "outside"; readonly at: number };
  readonly dated: boolean;
  readonly options: Readonly<Record<string, { readonly standing: Standing }>>;
};

/** A case of a constant: a fraction, ¥, a count, minutes since midnight, days, or months where the constant is one of years. */
export type ConstantCase = { readonly constant: string; readonly value: number };

/** Which cases are by the rules. `first` says which the first column holds. Option ids stand for cases. */
export type ByTheRuleFacts = {
  readonly model: "apply-rule";
  readonly asks: "by-the-rule";
  readonly persona: string;
  readonly form: number;
  readonly first: "kept" | "broken";
  readonly options: Readonly<Record<string, ConstantCase>>;
};

/** Rules and constants applied to a case. */
export type ApplyRuleFacts = LastDayFacts | InForceFacts | ByTheRuleFacts;
