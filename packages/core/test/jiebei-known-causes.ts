import { agreement, sorting } from "./agreement.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

/** Family, control and claims of each cause: policy and market are out of the borrower’s hands, a debt load yields only slowly. */
const causes: Readonly<Record<string, string>> = {
  "policy-new-rule": "policy none C1.1 C1.3 rule-R04 rule-R09",
  "policy-student-rule": "policy none rule-R14 fact-PF09",
  "market-lender-retreat": "market none C2.2 C2.3 fact-PF08",
  "market-lender-change": "market none fact-PF03 fact-PF04",
  "standing-arrears": "credit-standing direct C3.1 law-L01-16 law-L01-29",
  "standing-applications": "credit-standing direct C3.5 fact-PF12",
  "standing-debt-load": "credit-standing indirect fact-PF21 rule-R05-ability",
  "standing-use-of-funds": "credit-standing direct C3.3b R3.1a law-L04-673",
  "standing-report-error": "credit-standing direct law-L01-25 check-own-report",
  "system-identity": "system direct R4.3 verify-identity-official fact-PF20",
  "system-security": "system direct R4.3 fact-PF17 fact-PF20",
};

/** A rule is no move of the lender’s own; an entry is an arrear or an error. */
const exclude: Readonly<Record<string, string>> = {
  "market-lender-retreat": "policy-new-rule",
  "standing-arrears": "standing-report-error",
};

/** Which clues tell of one thing: the lender’s word, the payment record, the hunt for loans, the account page. */
const group = {
  "lender-word": "lender-notice press-report lender-on-contract",
  "payment-record": "repayment report-entries",
  "loan-hunting": "applications enquiries",
  "account-page": "use-of-funds page-message account-change id-details",
};

/** What a clue is good for: it weighs, it opens a need, or people only ask about it. */
const role = {
  weighed: `official-notice lender-notice press-report lender-on-contract student repayment report-entries applications
    enquiries debt-ratio use-of-funds page-message account-change id-details elsewhere`,
  situation: `contact-demand warning-call money-sent device-owner borrowing-need money-in-hand prepayment-terms
    cost-table report-read entry-check collection favour-asked subsidy app-access report-form debts-several
    card-payment private-charges offers`,
  folklore: "daily-logins wealth-products system-maintenance app-payments sesame-score",
};

/** Why each clue is asked for. */
const asked: Readonly<Record<string, string>> = {
  "official-notice": "C1.1 C1.3 R4.1",
  "lender-notice": "C2.3 R4.1",
  "press-report": "C2.3 fact-PF09",
  "lender-on-contract": "fact-PF03 fact-PF04",
  student: "rule-R14",
  repayment: "C3.1 R1.1",
  "report-entries": "law-L01-17 check-own-report",
  applications: "C3.5 fact-PF12",
  enquiries: "fact-PF12 law-L01-18",
  "debt-ratio": "fact-PF21 rule-R05-ability",
  "use-of-funds": "C3.3b R3.1a rule-R01",
  "page-message": "fact-PF20 R4.2",
  "account-change": "R4.3",
  "id-details": "R2.1 R4.3",
  elsewhere: "C2.3 C3.4",
  "contact-demand": "scam-S1 scam-S2 scam-S3",
  "warning-call": "help-96110",
  "money-sent": "help-110",
  "device-owner": "R4.3",
  "borrowing-need": "no-need-no-loss R3.3",
  "money-in-hand": "keep-reserve R3.3",
  "prepayment-terms": "fact-PF16 law-L04-677",
  "cost-table": "rule-R08",
  "report-read": "law-L01-17 check-own-report",
  "entry-check": "check-own-report law-L01-25",
  collection: "rule-R26",
  "favour-asked": "signer-owes law-L05-31",
  subsidy: "rule-R13 rule-R13-free",
  "app-access": "rule-R13-free",
  "report-form": "law-L01-17 check-own-report",
  "debts-several": "dearest-first smallest-first",
  "card-payment": "maths-K10 card-rest-interest",
  "private-charges": "law-R20-25",
  offers: "rule-R08 compare-annual",
  "daily-logins": "C3.2",
  "wealth-products": "R1.3 R2.3",
  "system-maintenance": "C4.3",
  "app-payments": "R2.0 R2.2a",
  "sesame-score": "fact-PF13",
};

export const causeChecks: readonly JiebeiCheck[] = [
  agreement("each cause has its family, its control and its claims", causes, (pack) =>
    pack.causes.map(({ id, family, control, claims }) => [id, [family, control, ...claims].join(" ")]),
  ),
  agreement(
    "the causes exclude each other that were said",
    exclude,
    ({ exclusivePairs }) => exclusivePairs.map(({ causes: [one, other] }) => [one, other]),
    "statement",
  ),
  sorting("each clue that tells of one thing with others is grouped with them", group, ({ signals }) =>
    signals.map(({ id, group: name = "" }) => [id, name]),
  ),
  sorting("each clue has its role", role, ({ signals }) => signals.map((signal) => [signal.id, signal.role])),
  agreement("each clue is asked for because of the claims that were said", asked, ({ signals }) =>
    signals.map(({ id, claims }) => [id, claims.join(" ")]),
  ),
];
