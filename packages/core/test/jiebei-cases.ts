import type { JiebeiCase } from "./jiebei-case.ts";

/** Forty cases judged by hand before any of them was put through the weights. */
export const jiebeiCases: readonly JiebeiCase[] = [
  {
    story:
      "A shop owner who always paid on time sees her limit lowered; the regulator’s site has a dated rule on this kind of loan, and the lender’s notice says that it follows it.",
    outcome: "cut",
    answers: { "official-notice": "applies", "lender-notice": "cites-rule", repayment: "absent" },
    expected: { verdict: "told", cause: "policy-new-rule" },
  },
  {
    story:
      "An accountant finds a dated rule that covers his loan, and signed press reports of punctual borrowers hit like himself; his other lenders carry on as usual, which a rule on one kind of loan would let them.",
    outcome: "cut",
    answers: {
      "official-notice": "applies",
      "press-report": "widespread",
      "lender-notice": "unknown",
      repayment: "absent",
      elsewhere: "fine",
    },
    // Judged told at first: see weights.md.
    expected: { verdict: "cannot-tell", causes: ["policy-new-rule", "market-lender-retreat"] },
  },
  {
    story:
      "A second-year student who never paid late is refused, and the page says that she is outside the group that is served.",
    outcome: "refused",
    answers: { student: "yes", "page-message": "not-eligible", repayment: "absent" },
    expected: { verdict: "told", cause: "policy-student-rule" },
  },
  {
    story:
      "A final-year student, also outside the group that is served, tried five lenders in a month before that.",
    outcome: "refused",
    answers: { student: "yes", "page-message": "not-eligible", applications: "several" },
    expected: { verdict: "told", cause: "policy-student-rule", alsoTrue: ["standing-applications"] },
  },
  {
    story:
      "A nurse’s limit was lowered with many others’; the lender announced a business decision of its own, the press reported it, and her cards elsewhere are untouched.",
    outcome: "cut",
    answers: {
      "lender-notice": "own-decision",
      "press-report": "widespread",
      repayment: "absent",
      elsewhere: "fine",
    },
    expected: { verdict: "told", cause: "market-lender-retreat" },
    alreadyCounted: ["press-report"],
  },
  {
    story:
      "A driver who paid one instalment late two years ago reads in the lender’s notice that it gives up this business.",
    outcome: "paused",
    answers: { "lender-notice": "own-decision", repayment: "late-before" },
    expected: { verdict: "told", cause: "market-lender-retreat" },
  },
  {
    story:
      "A tailor’s latest contract names another bank than before, and a notice had said that the partner would change.",
    outcome: "flat",
    answers: {
      "lender-notice": "lender-switch",
      "lender-on-contract": "changed",
      repayment: "absent",
    },
    expected: { verdict: "told", cause: "market-lender-change" },
    alreadyCounted: ["lender-on-contract"],
  },
  {
    story:
      "A waiter compares contracts and finds another lender in the new one; he saw no notice about it, and all else is ordinary.",
    outcome: "cut",
    answers: {
      "lender-notice": "absent",
      "lender-on-contract": "changed",
      repayment: "absent",
      applications: "one",
      "debt-ratio": "middle",
    },
    expected: { verdict: "told", cause: "market-lender-change" },
  },
  {
    story:
      "A courier has an instalment unpaid today; the page says nothing, and no other lender has reacted so far.",
    outcome: "cut",
    answers: { repayment: "overdue-now", "page-message": "absent", elsewhere: "fine" },
    // Judged told at first: see weights.md.
    expected: {
      verdict: "cannot-tell",
      causes: ["standing-arrears", "market-lender-retreat", "market-lender-change"],
    },
  },
  {
    story:
      "A cook’s report lists a late payment of her own that she remembers, the page says that the overall assessment was not passed, and she has applied nowhere else.",
    outcome: "refused",
    answers: {
      repayment: "late-before",
      "report-entries": "own-arrears",
      "page-message": "overall-assessment",
      applications: "absent",
      "debt-ratio": "under-30",
    },
    expected: { verdict: "told", cause: "standing-arrears" },
    alreadyCounted: ["repayment"],
  },
  {
    story:
      "A designer with little debt and a clean record applied to five lenders in two months, and the report shows it.",
    outcome: "refused",
    answers: {
      applications: "several",
      enquiries: "many",
      repayment: "absent",
      "report-entries": "clean",
      "debt-ratio": "under-30",
      "page-message": "overall-assessment",
    },
    expected: { verdict: "told", cause: "standing-applications" },
    alreadyCounted: ["enquiries"],
  },
  {
    story:
      "A guard remembers only one application, but his otherwise clean report is full of approval enquiries that he allowed by tapping on pages, and other lenders refuse him too.",
    outcome: "refused",
    answers: {
      applications: "one",
      enquiries: "many",
      elsewhere: "also-cut",
      repayment: "absent",
      "report-entries": "clean",
      "debt-ratio": "under-30",
    },
    expected: { verdict: "told", cause: "standing-applications" },
  },
  {
    story:
      "A father’s instalments eat more than half of his pay; he was never late, applied nowhere, and his report is clean.",
    outcome: "cut",
    answers: {
      "debt-ratio": "over-half",
      repayment: "absent",
      "report-entries": "clean",
      applications: "absent",
      "page-message": "overall-assessment",
    },
    expected: { verdict: "told", cause: "standing-debt-load" },
  },
  {
    story:
      "A teacher owes more than half of her pay each month, and her cards were lowered at the same time as the loan.",
    outcome: "cut",
    answers: {
      "debt-ratio": "over-half",
      elsewhere: "also-cut",
      repayment: "absent",
      applications: "absent",
      "report-entries": "clean",
    },
    expected: { verdict: "told", cause: "standing-debt-load" },
  },
  {
    story:
      "A clerk put the loan into shares, and now the page asks for proof of what the money was used for.",
    outcome: "paused",
    answers: { "use-of-funds": "barred", "page-message": "proof-of-use" },
    expected: { verdict: "told", cause: "standing-use-of-funds" },
    alreadyCounted: ["use-of-funds"],
  },
  {
    story:
      "A decorator lent the money on to a friend; only this lender has stopped him, he pays on time and owes little.",
    outcome: "paused",
    answers: {
      "use-of-funds": "barred",
      elsewhere: "fine",
      repayment: "absent",
      "debt-ratio": "under-30",
    },
    expected: { verdict: "told", cause: "standing-use-of-funds" },
  },
  {
    story:
      "A saleswoman finds a loan in her report that is not hers, and enquiries by lenders that she never allowed.",
    outcome: "refused",
    answers: { "report-entries": "unknown-entry", enquiries: "not-mine", repayment: "absent" },
    expected: { verdict: "told", cause: "standing-report-error" },
  },
  {
    story:
      "A farmer’s report shows somebody else’s loan; he once paid a bill of his own late and cleared it the same month.",
    outcome: "refused",
    answers: { "report-entries": "unknown-entry", repayment: "late-before" },
    expected: { verdict: "told", cause: "standing-report-error" },
  },
  {
    story: "A pensioner’s identity card ran out last month, and the page asks her to update her details.",
    outcome: "paused",
    answers: { "page-message": "verify-identity", "id-details": "expired-or-changed" },
    expected: { verdict: "told", cause: "system-identity" },
    alreadyCounted: ["id-details"],
  },
  {
    story:
      "A mechanic changed his phone number, the page asks to verify his identity although the card is still valid, and nothing has changed at his other lenders.",
    outcome: "paused",
    answers: {
      "page-message": "verify-identity",
      "account-change": "new-number",
      "id-details": "valid",
      elsewhere: "fine",
    },
    expected: { verdict: "told", cause: "system-identity" },
    alreadyCounted: ["account-change"],
  },
  {
    story: "A student of nursing logs in on a new phone, and the page reports a risk on the account.",
    outcome: "paused",
    answers: { "page-message": "security-hold", "account-change": "new-device" },
    expected: { verdict: "told", cause: "system-security" },
    alreadyCounted: ["account-change"],
  },
  {
    story:
      "A grandmother has changed nothing that she knows of, yet the page says that there is a risk on her account; other lenders carry on as usual.",
    outcome: "paused",
    answers: { "page-message": "security-hold", "account-change": "absent", elsewhere: "fine" },
    expected: { verdict: "told", cause: "system-security" },
  },
  {
    story:
      "A hairdresser’s instalments pass half of her income, and she tried four more lenders this quarter; the overall assessment was not passed.",
    outcome: "refused",
    answers: {
      "debt-ratio": "over-half",
      applications: "several",
      "page-message": "overall-assessment",
      repayment: "absent",
    },
    expected: { verdict: "several", causes: ["standing-debt-load", "standing-applications"] },
  },
  {
    story: "A builder out of work has an instalment unpaid and owes more than half of his income.",
    outcome: "paused",
    answers: { repayment: "overdue-now", "debt-ratio": "over-half" },
    expected: { verdict: "several", causes: ["standing-arrears", "standing-debt-load"] },
  },
  {
    story:
      "A rider’s report shows a late payment of his own and a long list of approval enquiries, and every lender turns him down.",
    outcome: "refused",
    answers: {
      "report-entries": "own-arrears",
      enquiries: "many",
      elsewhere: "also-cut",
      "debt-ratio": "middle",
    },
    expected: { verdict: "several", causes: ["standing-arrears", "standing-applications"] },
  },
  {
    story:
      "A trader owes more than half of her income, was late, and applied all over town: three things at once.",
    outcome: "refused",
    answers: { "debt-ratio": "over-half", "report-entries": "own-arrears", applications: "several" },
    expected: {
      verdict: "several",
      causes: ["standing-debt-load", "standing-arrears", "standing-applications"],
    },
  },
  {
    story:
      "A baker has an instalment unpaid, and the lender announced in the same month that it does less of this business.",
    outcome: "cut",
    answers: { repayment: "overdue-now", "lender-notice": "own-decision" },
    expected: { verdict: "several", causes: ["standing-arrears", "market-lender-retreat"] },
  },
  {
    story:
      "A gardener’s contract names a new lender, and he had applied to four others just before it looked at him afresh.",
    outcome: "cut",
    answers: { "lender-on-contract": "changed", applications: "several" },
    expected: { verdict: "several", causes: ["market-lender-change", "standing-applications"] },
  },
  {
    story: "An office worker put the loan into shares and owes more than half of his pay each month.",
    outcome: "cut",
    answers: { "use-of-funds": "barred", "debt-ratio": "over-half", repayment: "absent" },
    expected: { verdict: "several", causes: ["standing-use-of-funds", "standing-debt-load"] },
  },
  {
    story:
      "A welder has an instalment unpaid now, and his report shows a loan that is not his: which of the two did the lender look at?",
    outcome: "refused",
    answers: { repayment: "overdue-now", "report-entries": "unknown-entry" },
    expected: { verdict: "cannot-tell", causes: ["standing-arrears", "standing-report-error"] },
  },
  {
    story:
      "A librarian pays on time, owes little and applies nowhere; her limit has not moved for a year, and she knows no more than that.",
    outcome: "flat",
    answers: {
      repayment: "absent",
      "debt-ratio": "under-30",
      applications: "absent",
      "official-notice": "unknown",
      "lender-notice": "unknown",
    },
    expected: {
      verdict: "cannot-tell",
      causes: [
        "policy-new-rule",
        "policy-student-rule",
        "market-lender-retreat",
        "market-lender-change",
        "standing-use-of-funds",
        "standing-report-error",
      ],
    },
  },
  {
    story: "A plumber knows only that his line is paused, and answers “don’t know” to everything.",
    outcome: "paused",
    answers: {
      "official-notice": "unknown",
      "page-message": "unknown",
      repayment: "unknown",
      "report-entries": "unknown",
    },
    expected: {
      verdict: "cannot-tell",
      causes: [
        "policy-new-rule",
        "policy-student-rule",
        "market-lender-retreat",
        "market-lender-change",
        "standing-arrears",
        "standing-applications",
        "standing-debt-load",
        "standing-use-of-funds",
        "standing-report-error",
        "system-identity",
        "system-security",
      ],
    },
  },
  {
    story:
      "A painter’s limit does not move; his identity card has run out and his number is new, which may stop an account but does not hold a limit still.",
    outcome: "flat",
    answers: { "id-details": "expired-or-changed", "account-change": "new-number", repayment: "absent" },
    expected: {
      verdict: "cannot-tell",
      causes: [
        "policy-new-rule",
        "policy-student-rule",
        "market-lender-retreat",
        "market-lender-change",
        "standing-applications",
        "standing-debt-load",
        "standing-use-of-funds",
        "standing-report-error",
      ],
    },
  },
  {
    story:
      "A midwife was never late, owes little, applied nowhere, used the money as agreed and has a clean report; the press tells of many like her, but no notice says why.",
    outcome: "cut",
    answers: {
      "press-report": "widespread",
      repayment: "absent",
      "report-entries": "clean",
      "debt-ratio": "under-30",
      applications: "absent",
      "use-of-funds": "as-agreed",
      student: "no",
      "lender-on-contract": "same",
    },
    expected: { verdict: "cannot-tell", causes: ["policy-new-rule", "market-lender-retreat"] },
  },
  {
    story:
      "A hotel keeper reads in the lender’s notice that it follows a rule, but finds no such rule on the official sites; all that she can check about herself is in order.",
    outcome: "cut",
    answers: {
      "lender-notice": "cites-rule",
      "official-notice": "absent",
      repayment: "absent",
      "report-entries": "clean",
      "debt-ratio": "under-30",
      applications: "absent",
      "use-of-funds": "as-agreed",
      student: "no",
      "lender-on-contract": "same",
    },
    expected: { verdict: "cannot-tell", causes: ["policy-new-rule", "market-lender-retreat"] },
  },
  {
    story:
      "A dentist’s lender calls it a business decision of its own, though a dated rule on this kind of loan came out in the same month.",
    outcome: "cut",
    answers: { "lender-notice": "own-decision", "official-notice": "applies" },
    expected: { verdict: "cannot-tell", causes: ["market-lender-retreat", "policy-new-rule"] },
  },
  {
    story: "A student’s limit does not move, and the page says nothing; that is all he knows.",
    outcome: "flat",
    answers: { student: "yes", "page-message": "absent" },
    // Judged with the use of funds still open at first: see weights.md.
    expected: {
      verdict: "cannot-tell",
      causes: [
        "policy-new-rule",
        "policy-student-rule",
        "market-lender-retreat",
        "market-lender-change",
        "standing-arrears",
        "standing-applications",
        "standing-debt-load",
        "standing-report-error",
      ],
    },
  },
  {
    story:
      "A fitter is refused with “overall assessment not passed”; his cards elsewhere were cut too, and one late payment is long cleared.",
    outcome: "refused",
    answers: {
      "page-message": "overall-assessment",
      elsewhere: "also-cut",
      repayment: "late-before",
      "report-entries": "unknown",
    },
    expected: {
      verdict: "cannot-tell",
      causes: [
        "policy-new-rule",
        "policy-student-rule",
        "standing-arrears",
        "standing-applications",
        "standing-debt-load",
        "standing-report-error",
      ],
    },
  },
  {
    story:
      "A translator’s identity card has run out, and the page speaks of a risk on the account: a check of one kind or the other.",
    outcome: "paused",
    answers: { "page-message": "security-hold", "id-details": "expired-or-changed" },
    expected: { verdict: "cannot-tell", causes: ["system-security", "system-identity"] },
  },
  {
    story:
      "A cleaner goes by posts online that limits are being cut everywhere; the press has nothing, the contract names the same lender, and she never paid late.",
    outcome: "cut",
    answers: {
      "press-report": "rumour-only",
      "lender-on-contract": "same",
      "lender-notice": "absent",
      repayment: "absent",
    },
    expected: {
      verdict: "cannot-tell",
      causes: [
        "policy-new-rule",
        "policy-student-rule",
        "market-lender-retreat",
        "standing-applications",
        "standing-debt-load",
        "standing-use-of-funds",
        "standing-report-error",
      ],
    },
  },
];
