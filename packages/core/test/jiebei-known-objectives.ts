/** The claims that each objective may ask about. */
export const objectiveClaims: Readonly<Record<string, string>> = {
  "why-flat": `F0.1 F0.2 F0.4 F0.5 F0.6 K1 K2 K3 C1.1 C1.2 C1.3 C1.4 C2.1 C2.2 C2.3 C3.0 C3.1 C3.2 C3.3a C3.3b C3.4
    C3.5 C3.6 C4.1 C4.2 C4.3 R2.0 fact-PF03 fact-PF04 fact-PF05 fact-PF06 fact-PF08 fact-PF09 fact-PF20 fact-PF21
    fact-undisclosed fact-reopen no-need-no-loss rule-R02 rule-R05-ability rule-R09 rule-R14 R2.2b R5.1
    F0.3 R3.1b`,
  "first-step": `R1.1 R1.2 R1.3 R2.1 R2.2a R2.2b R2.3 R3.1a R3.1b R3.2 R3.3 R4.1 R4.2 R4.3 R5.1 R5.2 R5.3 apply-once
    keep-reserve check-own-report verify-identity-official no-more-borrowing negotiate-early ask-student-aid help-110
    help-96110 scam-S1 scam-S8`,
  "spot-scam": `scam-S1 scam-S2 scam-S3 scam-S4 scam-S5 scam-S6 scam-S7 scam-S8 scam-N08 help-110 help-96110 fact-PF06
    fact-PF07 fact-PF17 fact-N05 law-L05-25 law-L05-31 law-L05-32 law-L09-175 law-L03-29 rule-R10 rule-R24 rule-R25
    R5.1 R5.2 F0.5`,
  "know-cost": `F0.3 R2.2b R2.3 R3.1a R3.1b R3.2 R3.3 R5.3 fact-PF01 fact-PF02 fact-PF16 maths-K7 maths-K17 maths-K21
    law-L04-670 law-L04-673 law-L04-675 law-L04-676 law-L04-677 law-L04-678 rule-R01 rule-R04 rule-R05
    rule-R05-ability rule-R05-consumption rule-R08 keep-reserve smallest-first`,
  "know-rights": `fact-PF10 fact-PF11 fact-PF12 fact-PF13 check-own-report law-L01-14 law-L01-15 law-L01-16 law-L01-17
    law-L01-18 law-L01-25 law-L01-26 law-L01-29 law-L02-05 law-L02-27 law-L03-24 rule-R11 rule-R17 rule-R18 rule-R26
    rule-R29 help-12345 help-12348 help-12356 help-12363 help-12378 R1.3 R5.2 F0.3`,
  "what-a-limit-is": `F0.3 F0.5 fact-PF01 fact-PF02 fact-PF03 fact-PF04 fact-PF05 fact-PF08 fact-PF09 fact-PF13
    cash-out-limits cash-out-scam law-L02-05 law-L04-675 maths-K21 R3.2`,
  "daily-to-annual":
    "compare-annual maths-K1 maths-K2 maths-K7 rule-R07-shown rule-R07-simple rule-R08 R3.3 F0.3 R3.2",
  "read-own-report": `C3.1 C3.5 R1.3 check-own-report closing-keeps-record enquiries-two-years fact-PF10 fact-PF11
    fact-PF12 law-L01-14 law-L01-15 law-L01-16 law-L01-17 law-L01-18 law-L01-25 law-L01-29 law-L04-676 R5.2`,
  "keep-own-name": "law-L05-25 law-L05-31 law-L09-175 rule-R13 rule-R13-free scam-S7 signer-owes",
  "ask-before-borrowing": `no-need-no-loss rule-R01 rule-R05-ability rule-R05-consumption rule-R08 law-L04-673
    law-L04-676 maths-K12 maths-K21 plan-for-less no-more-borrowing negotiate-early F0.5 R2.2b R3.1b`,
  "understand-cost-table": `rule-R04 rule-R08 rule-R08-complete rule-R08-default rule-R10 law-L04-670 law-R20-lines
    maths-K5 apply-once R5.3 F0.3 R5.1`,
  "choose-repayment": `fact-PF16 fact-reopen fact-undisclosed law-L04-677 law-L04-678 maths-K4 maths-K7 maths-K8
    maths-K10 card-rest-interest keep-reserve R1.1 R3.2 F0.5`,
  "true-cost": "rule-R07-base maths-K5 law-L04-670 rule-R04 rule-R08 law-R22",
  "rule-map": `rule-R01 rule-R01-cap rule-R05 rule-R05-consumption rule-R09 rule-R10 rule-R10-words rule-R14 rule-R26
    law-R20-25 law-R20-scope law-R20-lines law-R22 law-L04-673 law-L09-175 ask-student-aid R3.1b R5.2`,
  "debt-exit": `no-more-borrowing dearest-first maths-K12 fact-PF21 negotiate-early rule-R11 rule-R18 rule-R25 rule-R26
    law-L04-676 law-L04-678 help-12345 help-12348 help-12356 help-12378 F0.5 R5.2`,
  "use-rights": `law-L01-15 law-L01-18 law-L01-25 law-L01-26 law-L02-27 law-L03-24 law-L03-29 rule-R17 rule-R24
    help-12378 help-12363 help-12345 law-L05-32 rule-R02 fact-undisclosed fact-N05 R1.3 R5.2`,
};

/** The remedies that each objective may ask about. */
export const objectiveSteps: Readonly<Record<string, string>> = {
  "first-step": `clear-overdue pay-on-time get-own-report compare-with-contracts object-to-error stop-applying
    get-report-at-counter pay-above-minimum update-details keep-reserve pay-from-savings save-up-first
    keep-own-accounts stop-barred-use show-proof-of-use stop-new-borrowing borrow-within-means read-prepayment-terms
    prepay-in-full follow-plan clear-card-balance pay-dearest-first pay-smallest-first take-lower-annual
    leave-it-alone answer-96110 dial-official-number secure-account verify-in-official-app refuse-outside-fee
    read-cost-table read-official-notices read-new-contract ask-official-service confirm-subsidy
    confirm-subsidy-at-branch sum-private-charges stop-transfer-report refuse-fee report-misuse negotiate-early
    complain-with-evidence replace-dear-loan ask-student-aid refuse-face-scan`,
  "spot-scam":
    "dial-official-number answer-96110 stop-transfer-report refuse-fee secure-account report-misuse",
  "know-cost": `clear-overdue keep-reserve read-prepayment-terms prepay-in-full follow-plan borrow-within-means
    stop-new-borrowing read-cost-table refuse-outside-fee replace-dear-loan`,
  "know-rights": `get-own-report compare-with-contracts object-to-error report-misuse pay-on-time negotiate-early
    complain-with-evidence ask-official-service`,
  "what-a-limit-is": "read-new-contract",
  "daily-to-annual": "read-cost-table",
  "read-own-report": "compare-with-contracts get-own-report object-to-error pay-on-time report-misuse",
  "ask-before-borrowing": `stop-barred-use show-proof-of-use stop-new-borrowing borrow-within-means read-cost-table
    negotiate-early`,
  "understand-cost-table": "read-cost-table refuse-outside-fee replace-dear-loan",
  "choose-repayment": "pay-on-time keep-reserve read-prepayment-terms prepay-in-full follow-plan",
  "true-cost": "read-cost-table refuse-outside-fee",
  "rule-map": "stop-barred-use show-proof-of-use ask-student-aid",
  "debt-exit": "stop-new-borrowing negotiate-early clear-overdue replace-dear-loan",
  "use-rights":
    "compare-with-contracts object-to-error report-misuse complain-with-evidence ask-official-service",
};

/** The misconceptions that each objective may ask about: section 6.2 of the fact sheet with the notes on the lessons. */
export const objectiveMyths: Readonly<Record<string, string>> = {
  "why-flat": "M05 M06 M07 M10 M11 M21 M33 MC4.3 MF0.5 MK1 MR1.3 MR2.0",
  "first-step": "M01 M03 M04 M08 M09 M12 M14 M15 M22 M23 M24 M32 M38 MF0.3 MR2.2 MR3.1 MR5.1",
  "spot-scam": "M01 M02 M03 M12 M14 M15 M32 M38 MR5.1",
  "know-cost": "M07 M08 M09 M10 M33 MF0.3 MF0.5 MR1.3 MR2.2 MR3.1",
  "know-rights": "M11 M14 M15 M21 M22 M23 M24",
  "what-a-limit-is": "M11 M19 M33 MF0.3",
  "daily-to-annual": "M26",
  "read-own-report": "M13 M21 M22 M23 M24 M29 MR1.3",
  "keep-own-name": "M18 M20 M35 M37",
  "ask-before-borrowing": "M10 M34 MF0.5 MR2.0 MR2.2 MR3.1",
  "understand-cost-table": "M27 M28",
  "choose-repayment": "M05 M08 M25",
  "true-cost": "M27 M28",
  "rule-map": "M12 M28 M30 M31 MR3.1",
  "debt-exit": "M16 M17 M34 M36",
  "use-rights": "M14 M15 MK1 MR5.1",
};
