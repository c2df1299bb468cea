import { agreement, sorting } from "./agreement.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

/** How soon each need wants a step: danger now, loss or deadline running, correctable, good to know. */
const urgency = {
  "0": "money-gone warning-answered caller-doubted fee-asked account-entered identity-misused name-asked-for account-asked-for",
  "1": "arrears-running due-date-unmet use-barred proof-asked charged-outside-table",
  "2": `entry-unexplained entry-wrong applications-crowded debt-heavy reserve-at-risk interest-to-spare loan-dear
    cost-unknown need-affordable tuition-short identity-pending hold-pending collection-improper paper-report-due
    debts-unordered card-rest-carried subsidy-unclaimed private-charges-unsummed offers-open`,
  "3": `change-announced lender-changed decision-unexplained report-unread own-debt-found past-arrears
    prepaying-dearer purchase-can-wait no-need`,
};

/** The causes from which a need arises; the others come from outside or from a choice. */
const arisesFrom: Readonly<Record<string, string>> = {
  "account-entered": "system-security",
  "hold-pending": "system-security",
  "identity-pending": "system-identity",
  "identity-misused": "standing-report-error",
  "entry-unexplained": "standing-report-error",
  "entry-wrong": "standing-report-error",
  "own-debt-found": "standing-report-error",
  "arrears-running": "standing-arrears",
  "past-arrears": "standing-arrears",
  "due-date-unmet": "standing-arrears standing-debt-load",
  "use-barred": "standing-use-of-funds",
  "proof-asked": "standing-use-of-funds",
  "applications-crowded": "standing-applications",
  "debt-heavy": "standing-debt-load",
  "loan-dear": "standing-debt-load",
  "debts-unordered": "standing-debt-load",
  "card-rest-carried": "standing-debt-load",
  "tuition-short": "policy-student-rule",
  "change-announced": "policy-new-rule market-lender-retreat",
  "lender-changed": "market-lender-change",
  "decision-unexplained": "standing-debt-load standing-applications",
  "report-unread": "standing-arrears standing-applications standing-report-error",
};

/** The needs that each step meets. */
const meets: Readonly<Record<string, string>> = {
  "clear-overdue": "arrears-running",
  "pay-on-time": "own-debt-found past-arrears",
  "get-own-report": "report-unread",
  "get-report-at-counter": "report-unread paper-report-due",
  "compare-with-contracts": "entry-unexplained",
  "object-to-error": "entry-wrong",
  "stop-applying": "applications-crowded",
  "pay-above-minimum": "card-rest-carried",
  "update-details": "identity-pending",
  "keep-reserve": "reserve-at-risk",
  "pay-from-savings": "need-affordable",
  "save-up-first": "purchase-can-wait",
  "keep-own-accounts": "account-asked-for",
  "stop-barred-use": "use-barred",
  "show-proof-of-use": "proof-asked",
  "stop-new-borrowing": "debt-heavy",
  "borrow-within-means": "need-affordable",
  "read-prepayment-terms": "interest-to-spare",
  "prepay-in-full": "interest-to-spare",
  "follow-plan": "prepaying-dearer",
  "clear-card-balance": "card-rest-carried",
  "pay-dearest-first": "debts-unordered",
  "pay-smallest-first": "debts-unordered",
  "take-lower-annual": "offers-open",
  "leave-it-alone": "no-need",
  "answer-96110": "warning-answered caller-doubted",
  "dial-official-number": "caller-doubted",
  "secure-account": "account-entered",
  "verify-in-official-app": "hold-pending",
  "refuse-outside-fee": "charged-outside-table",
  "read-cost-table": "cost-unknown",
  "read-official-notices": "change-announced",
  "read-new-contract": "lender-changed",
  "ask-official-service": "decision-unexplained",
  "confirm-subsidy": "subsidy-unclaimed",
  "confirm-subsidy-at-branch": "subsidy-unclaimed",
  "sum-private-charges": "private-charges-unsummed",
  "stop-transfer-report": "money-gone caller-doubted fee-asked",
  "refuse-fee": "fee-asked",
  "report-misuse": "identity-misused",
  "negotiate-early": "due-date-unmet arrears-running",
  "complain-with-evidence": "collection-improper",
  "replace-dear-loan": "loan-dear",
  "ask-student-aid": "tuition-short",
  "refuse-face-scan": "name-asked-for",
};

/** What has to come first, and the claims that say so: stopping the money before anything else, looking before acting. */
const comesBefore: Readonly<Record<string, string>> = {
  "stop-transfer-report dial-official-number": "help-110",
  "stop-transfer-report refuse-fee": "help-110",
  "stop-transfer-report answer-96110": "help-110",
  "answer-96110 dial-official-number": "help-96110",
  "report-misuse object-to-error": "help-110",
  "compare-with-contracts object-to-error": "check-own-report fact-PF04",
  "stop-barred-use show-proof-of-use": "C3.3b law-L04-673",
  "read-prepayment-terms prepay-in-full": "fact-PF16",
  "clear-overdue read-prepayment-terms": "law-L04-676",
  "clear-overdue prepay-in-full": "dearest-first law-L04-676",
  "clear-overdue clear-card-balance": "dearest-first law-L04-676",
  "clear-overdue pay-dearest-first": "dearest-first",
  "clear-overdue pay-smallest-first": "dearest-first",
  "get-own-report compare-with-contracts": "check-own-report",
  "compare-with-contracts report-misuse": "check-own-report fact-PF03",
  "stop-new-borrowing pay-dearest-first": "no-more-borrowing",
  "stop-new-borrowing pay-smallest-first": "no-more-borrowing",
  "read-prepayment-terms replace-dear-loan": "fact-PF16",
  "clear-card-balance save-up-first": "card-rest-interest maths-K17",
  "pay-dearest-first save-up-first": "maths-K17",
  "dial-official-number secure-account": "scam-S2",
  "secure-account verify-in-official-app": "R4.3",
  "read-cost-table refuse-outside-fee": "rule-R08 rule-R08-complete",
  "read-cost-table borrow-within-means": "apply-once rule-R08",
  "read-cost-table take-lower-annual": "apply-once compare-annual",
  "read-cost-table replace-dear-loan": "apply-once",
  "refuse-outside-fee take-lower-annual": "rule-R08-complete",
  "read-official-notices ask-official-service": "R4.1",
  "read-new-contract ask-official-service": "fact-PF04",
  "ask-official-service leave-it-alone": "C2.3 fact-PF06",
  "stop-transfer-report secure-account": "help-110",
};

/** The five families of the article. */
const family = {
  "credit-record":
    "clear-overdue pay-on-time get-own-report compare-with-contracts object-to-error stop-applying get-report-at-counter pay-above-minimum",
  "assets-and-activity": "update-details keep-reserve pay-from-savings save-up-first keep-own-accounts",
  "use-of-limit": `stop-barred-use show-proof-of-use stop-new-borrowing borrow-within-means read-prepayment-terms
    prepay-in-full follow-plan clear-card-balance pay-dearest-first pay-smallest-first take-lower-annual leave-it-alone`,
  "official-information": `answer-96110 dial-official-number secure-account verify-in-official-app refuse-outside-fee
    read-cost-table read-official-notices read-new-contract ask-official-service confirm-subsidy
    confirm-subsidy-at-branch sum-private-charges`,
  "professional-help": `stop-transfer-report refuse-fee report-misuse negotiate-early complain-with-evidence
    replace-dear-loan ask-student-aid refuse-face-scan`,
};

/** Whether one does something, stops it, waits, looks or asks. */
const action = {
  do: `clear-overdue pay-on-time object-to-error get-report-at-counter pay-above-minimum update-details
    pay-from-savings show-proof-of-use borrow-within-means prepay-in-full clear-card-balance pay-dearest-first
    pay-smallest-first take-lower-annual secure-account verify-in-official-app confirm-subsidy
    confirm-subsidy-at-branch report-misuse complain-with-evidence replace-dear-loan`,
  stop: `stop-applying keep-own-accounts stop-barred-use stop-new-borrowing answer-96110 stop-transfer-report
    refuse-fee refuse-face-scan`,
  wait: "keep-reserve save-up-first follow-plan leave-it-alone",
  check: `get-own-report compare-with-contracts read-prepayment-terms dial-official-number read-official-notices
    read-new-contract sum-private-charges`,
  ask: "refuse-outside-fee read-cost-table ask-official-service negotiate-early ask-student-aid",
};

/** What a step takes out of the purse: what one refrains from or only looks up costs nothing. */
const money = {
  "2": "clear-overdue pay-above-minimum borrow-within-means prepay-in-full pay-smallest-first take-lower-annual",
  "1": "pay-on-time pay-from-savings stop-barred-use clear-card-balance pay-dearest-first replace-dear-loan",
};

/** What a step takes of one's time: none to let be, hours for a counter, a complaint or a negotiation, else minutes. */
const effort = {
  "0": "stop-applying keep-reserve pay-from-savings keep-own-accounts follow-plan leave-it-alone answer-96110",
  "2": `object-to-error get-report-at-counter stop-barred-use confirm-subsidy-at-branch report-misuse negotiate-early
    complain-with-evidence replace-dear-loan`,
};

/** The claims that make each step sound. */
const restsOn: Readonly<Record<string, string>> = {
  "clear-overdue": "R1.1 law-L04-676 law-L01-16",
  "pay-on-time": "R1.1 C3.1 law-L04-675",
  "get-own-report": "check-own-report law-L01-17",
  "get-report-at-counter": "check-own-report law-L01-17",
  "compare-with-contracts": "check-own-report fact-PF03 fact-PF04",
  "object-to-error": "law-L01-25 law-L02-27",
  "stop-applying": "C3.5 fact-PF12",
  "pay-above-minimum": "maths-K10 card-rest-interest",
  "update-details": "R2.1 verify-identity-official",
  "keep-reserve": "keep-reserve R3.3",
  "pay-from-savings": "keep-reserve maths-K17",
  "save-up-first": "no-need-no-loss plan-for-less R3.3",
  "keep-own-accounts": "law-L05-25 law-L05-31",
  "stop-barred-use": "R3.1a C3.3b law-L04-673 rule-R01",
  "show-proof-of-use": "C3.3b law-L09-175",
  "stop-new-borrowing": "no-more-borrowing R1.2 R3.3 fact-PF21",
  "borrow-within-means": "R3.3 apply-once rule-R08",
  "read-prepayment-terms": "fact-PF16 law-L04-677",
  "prepay-in-full": "law-L04-677 maths-K7 keep-reserve",
  "follow-plan": "fact-PF16 R1.1 keep-reserve",
  "clear-card-balance": "card-rest-interest keep-reserve",
  "pay-dearest-first": "dearest-first",
  "pay-smallest-first": "smallest-first dearest-first",
  "take-lower-annual": "compare-annual apply-once rule-R08",
  "leave-it-alone": "no-need-no-loss C2.3 fact-PF08",
  "answer-96110": "help-96110 scam-S3",
  "dial-official-number": "scam-S2 scam-S3 scam-S8 fact-PF17",
  "secure-account": "R4.3",
  "verify-in-official-app": "R4.2 R4.3 verify-identity-official",
  "refuse-outside-fee": "rule-R04 rule-R08 help-12378 help-12345",
  "read-cost-table": "rule-R08 apply-once",
  "read-official-notices": "R4.1 C1.1 C2.3",
  "read-new-contract": "fact-PF03 fact-PF04 rule-R08",
  "ask-official-service": "R4.2 law-L03-24 fact-PF06 fact-PF17",
  "confirm-subsidy": "rule-R13 rule-R13-free",
  "confirm-subsidy-at-branch": "rule-R13 rule-R13-free",
  "sum-private-charges": "law-R20-25 law-R20-scope",
  "stop-transfer-report": "help-110 scam-S3",
  "refuse-fee": "scam-S1 scam-S5 fact-PF07 fact-N05",
  "report-misuse": "help-110 law-L01-18 law-L01-25",
  "negotiate-early": "negotiate-early rule-R11 rule-R18 law-L04-678",
  "complain-with-evidence": "rule-R17 rule-R26 help-12378 help-12345",
  "replace-dear-loan": "R5.3 apply-once rule-R08",
  "ask-student-aid": "ask-student-aid rule-R14",
  "refuse-face-scan": "signer-owes scam-S7",
};

const rest = (of: string, groups: Readonly<Record<string, string>>, word: string) => {
  const named = new Set(Object.values(groups).flatMap((ids) => ids.trim().split(/\s+/)));
  return {
    ...groups,
    [word]: of
      .split(" ")
      .filter((id) => !named.has(id))
      .join(" "),
  };
};
const steps = Object.keys(meets).join(" ");

export const stepChecks: readonly JiebeiCheck[] = [
  sorting("each need is as urgent as was said", urgency, ({ needs }) =>
    needs.map(({ id, urgency: degree }) => [id, String(degree)]),
  ),
  agreement("each need arises from the causes that were said", arisesFrom, ({ needs }) =>
    needs.map(({ id, causes }) => [id, causes.join(" ")]),
  ),
  agreement("each step meets the needs that were said", meets, ({ remedies }) =>
    remedies.map(({ id, addresses }) => [id, addresses.join(" ")]),
  ),
  agreement(
    "each step comes before those that were said, for the reasons that were said",
    comesBefore,
    ({ remedies }) =>
      remedies.flatMap(({ id, precedes }) =>
        precedes.map(({ remedy, claims }) => [`${id} ${remedy}`, claims.join(" ")] as const),
      ),
    "statement",
  ),
  sorting("each step stands in its family", family, ({ remedies }) =>
    remedies.map(({ id, family: name }) => [id, name]),
  ),
  sorting("each step is of its kind", action, ({ remedies }) =>
    remedies.map(({ id, action: kind }) => [id, kind]),
  ),
  sorting("each step costs the money that was said", rest(steps, money, "0"), ({ remedies }) =>
    remedies.map(({ id, cost }) => [id, String(cost.money)]),
  ),
  sorting("each step costs the effort that was said", rest(steps, effort, "1"), ({ remedies }) =>
    remedies.map(({ id, cost }) => [id, String(cost.effort)]),
  ),
  agreement("each step rests on the claims that make it sound", restsOn, ({ remedies }) =>
    remedies.map(({ id, claims }) => [id, claims.join(" ")]),
  ),
];
