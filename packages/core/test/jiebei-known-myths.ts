import { agreement, sorting } from "./agreement.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

/** The harm column of section 4 of the fact sheet, and for the article’s own beliefs by its legend. */
const harm = {
  "4": "M01 M02 M03 M12 M14 M15 M16 M17 M18 M19 M20 M32 M34 M35 M38 MR5.1",
  "3": "M04 M09 M23 M29 M30 M31 M36 MR3.1",
  "2": "M05 M07 M08 M10 M13 M21 M25 M26 M27 M28 M33 M37 MF0.5 MK1 MR2.2",
  "1": "M06 M11 M22 M24 MC4.3 MF0.3 MR1.3 MR2.0",
};

/** The truth column of section 4, as the claims that say it. */
const refuted: Readonly<Record<string, string>> = {
  M01: "fact-PF07 scam-S1 fact-PF06 rule-R02 fact-N05 fact-PF17",
  M02: "fact-PF06 rule-R02 scam-S5 fact-PF07 fact-PF17",
  M03: "law-L05-25 rule-R05-ability law-L09-175",
  M04: "C3.5 fact-PF12 apply-once fact-PF21",
  M05: "fact-reopen fact-PF08 rule-R05-ability",
  M06: "rule-R05-ability fact-PF06 C2.3 C3.4",
  M07: "rule-R05-ability no-need-no-loss law-L04-675 fact-PF02",
  M08: "law-L04-677 maths-K7 R1.1 law-L04-675 rule-R05-ability C3.1",
  M09: "maths-K17 rule-R29 law-L01-14 rule-R05-ability",
  M10: "rule-R05-ability maths-K21 law-L04-675 C3.4 fact-PF21",
  M11: "fact-PF13 law-L02-05 rule-R02 rule-R05-ability fact-PF05 fact-PF06",
  M12: "law-L09-175 rule-R05-ability scam-S6",
  M13: "closing-keeps-record law-L01-16",
  M14: "law-L01-25 law-L02-27 rule-R25 law-L01-16 rule-R24 scam-S1",
  M15: "rule-R24 rule-R25 law-L02-27 scam-S1",
  M16: "rule-R18 rule-R25 scam-S6 negotiate-early law-L04-676 rule-R11",
  M17: "rule-R25 scam-S5 rule-R17 help-12378 scam-S6",
  M18: "signer-owes scam-S7",
  M19: "fact-PF01 cash-out-limits cash-out-scam",
  M20: "law-L05-31 law-L05-25",
  M21: "C3.5 fact-PF12",
  M22: "law-L01-17 check-own-report",
  M23: "law-L01-29 fact-PF11 fact-PF10 C3.1 law-L01-16 law-L01-15",
  M24: "fact-PF10 law-L01-29",
  M25: "maths-K10 card-rest-interest law-L04-675 R1.1",
  M26: "maths-K1 maths-K2 rule-R07-shown",
  M27: "maths-K5 rule-R07-base",
  M28: "law-R22 law-R20-lines law-R20-scope law-R20-25",
  M29: "law-L01-16 law-L04-676",
  M30: "rule-R01 law-L04-673 rule-R05-consumption C3.3b R3.1a",
  M31: "rule-R14 law-L09-175 ask-student-aid rule-R05-ability",
  M32: "scam-N08 scam-S8 scam-S3 fact-PF17",
  M33: "law-L04-675 fact-PF08 maths-K21 fact-PF02",
  M34: "maths-K12 no-more-borrowing fact-PF21 negotiate-early R1.2",
  M35: "signer-owes law-L09-175",
  M36: "law-L04-676 law-L01-16 negotiate-early R1.1 C3.1 law-L01-29 fact-PF11",
  M37: "rule-R13 rule-R13-free",
  M38: "scam-S2 fact-PF17 scam-S4 law-L03-29",
  "MF0.3": "fact-PF02 fact-PF01",
  "MF0.5": "maths-K21 law-L04-675 no-need-no-loss fact-PF08",
  MK1: "rule-R05-ability law-L03-24 fact-PF08 rule-R02 C3.4 fact-PF06",
  "MC4.3": "C2.3 fact-PF08 C1.3 C1.1 C2.2 C3.4 fact-PF20",
  "MR1.3": "law-L01-14 maths-K17 C3.1",
  "MR2.0": "rule-R05-ability fact-PF06 C2.3",
  "MR2.2": "rule-R05-ability fact-PF06 C2.3",
  "MR3.1": "rule-R05-consumption C3.3b law-L04-673",
  "MR5.1": "rule-R02 fact-N05 fact-PF06 fact-PF07 rule-R25 scam-S1 scam-S5",
};

/** What tempts in each situation, by the skeletons of section 6.3 and the notes on them. */
const tempts: Readonly<Record<string, string>> = {
  "call-comes": "M32 M38",
  "line-paused": "M01 M02",
  "security-hold": "M38 M02",
  "student-page": "M04 M12 M31",
  "new-number": "M02 M20 M38",
  "favour-asked": "M03 M18 M20 M35 M38",
  "interest-subsidy": "M37 M38",
  "policy-video": "M14 M15 M16 M17",
  "flat-limit": "M05 M07 M10 MF0.5 MR2.0 MR2.2 MR5.1",
  "page-changed": "MC4.3 M06 MK1",
  refused: "M04 M12 M03",
  "strange-entry": "M14",
  "old-arrears": "M13 M14 M15 MR1.3",
  savings: "M09 M07",
  "half-paid": "M09 M07",
  "use-checked": "M08 M30 MR3.1",
  "monthly-payment": "M04 M14 M29 M34 M36",
  "before-signing": "M04 M12 M19",
  "dear-loan": "M04 M17",
  "three-debts": "M04 MF0.5 M10",
  "card-minimum": "M04 M16 M25 MF0.5",
  "own-report": "M14 MR1.3 M15",
  fridge: "M10 M12 MR2.2",
  "nest-egg": "M09 MR1.3",
  "washing-machine": "M10 M27 MR2.0 MR2.2",
  "two-offers": "M04 M12",
  "few-yuan-a-day": "M04 M10 M26 M34 MF0.5",
  "private-loan": "M04 M10 M28",
};

/** The smallest and the largest number of each story, within section 6.4. */
const numbers: Readonly<Record<string, string>> = {
  "call-comes": "amount:5000–40000/1000",
  "line-paused": "fee:200–2000/100",
  "student-page": "amount:3000–8000/500",
  "new-number": "fee:200–800/100",
  "favour-asked": "fee:300–1000/100",
  "interest-subsidy": "fee:99–699/100",
  "policy-video": "fee:300–2000/100",
  "flat-limit": "months:7–18/1",
  "strange-entry": "amount:3000–20000/500",
  "old-arrears": "amount:1000–9000/500 fee:300–2000/100",
  savings: "debt:3000–12000/500 days:60–120/10",
  "half-paid": "months:6–10/1 interest:400–800/20 lowcharge:100–300/10 highcharge:850–1200/10",
  "use-checked": "amount:10000–50000/5000",
  "monthly-payment": "payment:600–3000/100",
  "before-signing": "amount:2000–5000/500",
  "dear-loan": "debt:6000–15000/500",
  "three-debts": "small:1500–3000/500 middle:5000–8000/500 large:10000–15000/500",
  "card-minimum": "balance:6000–20000/1000",
  fridge: "price:2000–4000/200",
  "nest-egg": "savings:12000–20000/1000",
  "washing-machine": "price:2400–4800/600",
  "two-offers": "amount:6000–12000/500 fee:99–399/100",
  "few-yuan-a-day": "amount:5000–20000/1000",
  "private-loan": "months:6–18/6",
};

export const harmCheck: JiebeiCheck = sorting(
  "each belief does the harm of the fact sheet",
  harm,
  ({ misconceptions }) => misconceptions.map(({ id, severity }) => [id, String(severity)]),
);

export const mythChecks: readonly JiebeiCheck[] = [
  agreement("each belief is refuted by the truth of the fact sheet", refuted, ({ misconceptions }) =>
    misconceptions.map(({ id, refutedBy }) => [id, refutedBy.join(" ")]),
  ),
  agreement("each situation tempts with what was said", tempts, ({ scenarios }) =>
    scenarios.map(({ id, temptations }) => [id, temptations.join(" ")]),
  ),
  agreement("each number of a story stays within what was said", numbers, ({ scenarios }) =>
    scenarios.map(({ id, parameters }) => [
      id,
      parameters
        .map(({ id: name, minimum, maximum, step }) => `${name}:${minimum}–${maximum}/${step}`)
        .join(" "),
    ]),
  ),
];
