import type { CoveredNodes } from "../src/model/objective.ts";
import { agreement } from "./agreement.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";
import { objectiveClaims, objectiveMyths, objectiveSteps } from "./jiebei-known-objectives.ts";

/** Clues that single lessons teach one to read; telling causes apart takes all of them. */
const objectiveClues: Readonly<Record<string, string>> = {
  "why-flat": `official-notice lender-notice press-report lender-on-contract student repayment report-entries
    applications enquiries debt-ratio use-of-funds page-message account-change id-details elsewhere contact-demand
    warning-call money-sent device-owner borrowing-need money-in-hand prepayment-terms cost-table report-read
    entry-check collection favour-asked subsidy app-access report-form debts-several card-payment private-charges
    offers daily-logins wealth-products system-maintenance app-payments sesame-score`,
  "what-a-limit-is": "lender-on-contract sesame-score",
  "daily-to-annual": "cost-table",
  "read-own-report": "enquiries entry-check report-entries report-read",
  "ask-before-borrowing": "borrowing-need debt-ratio",
  "understand-cost-table": "cost-table",
  "choose-repayment": "money-in-hand prepayment-terms",
};

const objectiveCauses: Readonly<Record<string, string>> = {
  "why-flat": `policy-new-rule policy-student-rule market-lender-retreat market-lender-change standing-arrears
    standing-applications standing-debt-load standing-use-of-funds standing-report-error system-identity
    system-security`,
};

/** Section 6.2 of the fact sheet: what each lesson is for; the five broad objectives take several. */
const objectiveLessons: Readonly<Record<string, string>> = {
  "why-flat": "L2-4",
  "first-step": "L2-4 L1-4",
  "spot-scam": "L1-4",
  "know-cost": "L1-2 L2-2 L2-3 L3-1",
  "know-rights": "L1-3 L3-2 L3-4",
  "what-a-limit-is": "L1-1",
  "daily-to-annual": "L1-2",
  "read-own-report": "L1-3",
  "keep-own-name": "L1-4",
  "ask-before-borrowing": "L2-1",
  "understand-cost-table": "L2-2",
  "choose-repayment": "L2-3",
  "true-cost": "L3-1",
  "rule-map": "L3-2",
  "debt-exit": "L3-3",
  "use-rights": "L3-4",
};

/** What each lesson serves, and after `then` what to read next: the twelve in their order, and from the last back to scams. */
const lessons: Readonly<Record<string, string>> = {
  "L1-1": "what-a-limit-is then L1-2",
  "L1-2": "daily-to-annual then L1-3",
  "L1-3": "read-own-report then L1-4",
  "L1-4": "spot-scam keep-own-name first-step then L2-1",
  "L2-1": "ask-before-borrowing then L2-2",
  "L2-2": "understand-cost-table then L2-3",
  "L2-3": "choose-repayment then L2-4",
  "L2-4": "why-flat first-step then L3-1",
  "L3-1": "true-cost then L3-2",
  "L3-2": "rule-map then L3-3",
  "L3-3": "debt-exit then L3-4",
  "L3-4": "use-rights then L1-4",
};

export const courseChecks: readonly JiebeiCheck[] = [
  covering("claims", objectiveClaims),
  covering("remedies", objectiveSteps),
  covering("misconceptions", objectiveMyths),
  covering("signals", objectiveClues),
  covering("causes", objectiveCauses),
  agreement("each objective is read about where the fact sheet says", objectiveLessons, ({ objectives }) =>
    objectives.map(({ id, lessons: read }) => [id, read.join(" ")]),
  ),
  agreement("each lesson serves its objectives and leads on", lessons, (pack) =>
    pack.lessons.map(({ id, objectives, next }) => [id, [...objectives, "then", ...next].join(" ")]),
  ),
];

function covering(kind: keyof CoveredNodes, told: Readonly<Record<string, string>>): JiebeiCheck {
  return agreement(`each objective asks about the ${kind} that were said`, told, ({ objectives }) =>
    objectives.map(({ id, covers }) => [id, covers[kind].join(" ")]),
  );
}
