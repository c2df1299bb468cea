import { agreement } from "./agreement.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

/** Section 1 of the fact sheet: the letter of each row, N framing, W documented, P plausible, X unfounded, XF false; then what following an advice does. A row with two letters is two claims. K1 is X in the sheet, for its adversarial framing: a figure of speech with nothing to look up, it is framing here. */
const article: Readonly<Record<string, string>> = {
  "F0.1": "NP",
  "F0.2": "NX",
  "F0.3": "XF",
  "F0.4": "NX",
  "F0.5": "X costly",
  "F0.6": "P",
  "C1.1": "W",
  "C1.2": "P",
  "C1.3": "W",
  "C1.4": "P",
  "C2.1": "P",
  "C2.2": "W",
  "C2.3": "W",
  "C3.0": "P",
  "C3.1": "W",
  "C3.2": "X",
  "C3.3a": "P",
  "C3.3b": "W",
  "C3.4": "W",
  "C3.5": "W",
  "C3.6": "P",
  "C4.1": "P",
  "C4.2": "P",
  "C4.3": "X",
  "R1.1": "W helps",
  "R1.2": "W helps",
  "R1.3": "X neutral",
  "R2.0": "X",
  "R2.1": "P helps",
  "R2.2a": "P neutral",
  "R2.2b": "X harmful",
  "R2.3": "X harmful",
  "R3.1a": "W helps",
  "R3.1b": "XF",
  "R3.2": "X harmful",
  "R3.3": "W helps",
  "R4.1": "W helps",
  "R4.2": "P helps",
  "R4.3": "P helps",
  "R5.1": "X harmful",
  "R5.2": "XF harmful",
  "R5.3": "P helps",
  K1: "NX",
  K2: "NX",
  K3: "NP",
};

/** Sections 2 to 4 and the corrections: what only a report or a custom says. */
const plausible =
  "fact-PF06 fact-PF20 fact-PF21 fact-undisclosed fact-reopen rule-R09 help-12345 enquiries-two-years";
/** Advice that a law, a regulator, an official warning or a framework of financial education gives, or that follows from such a text by arithmetic. */
const documentedAdvice =
  "no-need-no-loss apply-once keep-reserve verify-identity-official no-more-borrowing compare-annual plan-for-less dearest-first smallest-first check-own-report negotiate-early ask-student-aid scam-S1 scam-S2 scam-S3 scam-S4 scam-S5 scam-S6 scam-S7 scam-S8";
/** What a text or an official report says in so many words, and what follows from it by arithmetic. */
const documented = `
  fact-PF01 fact-PF02 fact-PF03 fact-PF04 fact-PF05 fact-PF07 fact-PF08 fact-PF09 fact-PF10 fact-PF11
  fact-PF12 fact-PF13 fact-PF16 fact-PF17 fact-N05
  maths-K1 maths-K2 maths-K4 maths-K5 maths-K7 maths-K8 maths-K10 maths-K12 maths-K17 maths-K21
  law-L01-14 law-L01-15 law-L01-16 law-L01-17 law-L01-18 law-L01-25 law-L01-26 law-L01-29 law-L02-05
  law-L02-27 law-L03-24 law-L03-29 law-L04-670 law-L04-673 law-L04-675 law-L04-676 law-L04-677 law-L04-678
  law-L05-25 law-L05-31 law-L05-32 law-L09-175 law-R20-25 law-R20-scope law-R20-lines law-R22
  rule-R01 rule-R01-cap rule-R02 rule-R04 rule-R05 rule-R05-ability rule-R05-consumption rule-R07-shown
  rule-R07-simple rule-R07-base rule-R08 rule-R08-complete rule-R08-default rule-R10 rule-R10-words rule-R11
  rule-R13 rule-R13-free rule-R14 rule-R17 rule-R18 rule-R24 rule-R25 rule-R26 rule-R29
  scam-N08 help-12378 help-12363 help-96110 help-110 help-12348 help-12356
  cash-out-limits cash-out-scam closing-keeps-record signer-owes card-rest-interest`;

const letters = { documented: "W", plausible: "P", unfounded: "X", false: "XF" } as const;

export const claimChecks: readonly JiebeiCheck[] = [
  agreement(
    "each claim has the letter of the fact sheet",
    {
      ...article,
      ...each(plausible, "P"),
      ...each(documentedAdvice, "W helps"),
      ...each(documented, "W"),
    },
    ({ claims }) =>
      claims.map(({ id, kind, support, effect }) => [
        id,
        `${kind === "framing" ? "N" : ""}${letters[support]} ${effect ?? ""}`,
      ]),
  ),
];

function each(ids: string, words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ids
      .trim()
      .split(/\s+/)
      .map((id) => [id, words]),
  );
}
