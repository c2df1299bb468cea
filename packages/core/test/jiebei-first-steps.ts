/** What a sensible person does first in each variant of each scenario, judged from the text alone. */
export const judgedFirstSteps: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "call-comes": {
    "nothing-sent": "dial-official-number",
    warned: "answer-96110",
    sent: "stop-transfer-report",
  },
  "line-paused": {
    "document-expired": "update-details",
    "fee-asked": "refuse-fee",
    "fee-paid": "stop-transfer-report",
  },
  "security-hold": {
    "own-phone": "verify-in-official-app",
    "strange-phone": "secure-account",
    "helpful-caller": "dial-official-number",
  },
  "student-page": {
    tuition: "ask-student-aid",
    "new-phone": "leave-it-alone",
    "account-caller": "dial-official-number",
  },
  "new-number": {
    "page-asks": "update-details",
    "account-wanted": "keep-own-accounts",
    "strange-login": "secure-account",
  },
  "favour-asked": {
    "friend-scan": "refuse-face-scan",
    "card-for-rent": "keep-own-accounts",
    "card-for-a-day": "keep-own-accounts",
    "own-check": "verify-in-official-app",
  },
  "interest-subsidy": {
    "shown-in-app": "confirm-subsidy",
    "shown-at-branch": "confirm-subsidy-at-branch",
    agent: "refuse-fee",
    "no-loan": "leave-it-alone",
  },
  "policy-video": {
    curious: "read-official-notices",
    "lender-notice": "read-official-notices",
    "place-for-sale": "refuse-fee",
    "due-next-week": "negotiate-early",
  },
  "flat-limit": {
    "nothing-open": "leave-it-alone",
    "report-unread": "get-own-report",
    "real-notice": "read-official-notices",
    rumour: "read-official-notices",
  },
  "page-changed": {
    "lender-new": "read-new-contract",
    rumour: "read-official-notices",
    unexplained: "ask-official-service",
  },
  refused: {
    "applied-widely": "stop-applying",
    "recorded-wrongly": "object-to-error",
    unexplained: "ask-official-service",
  },
  "strange-entry": {
    "not-compared": "compare-with-contracts",
    "own-loan": "pay-on-time",
    mistake: "object-to-error",
    "identity-used": "report-misuse",
  },
  "old-arrears": {
    "report-unread": "get-own-report",
    agent: "refuse-fee",
    "recorded-wrongly": "object-to-error",
  },
  savings: {
    enough: "prepay-in-full",
    "nothing-over": "keep-reserve",
    "bill-missed": "clear-overdue",
  },
  "half-paid": {
    free: "prepay-in-full",
    "low-charge": "prepay-in-full",
    "high-charge": "follow-plan",
    unread: "read-prepayment-terms",
  },
  "use-checked": {
    shares: "stop-barred-use",
    "proof-asked": "show-proof-of-use",
    "as-agreed": "leave-it-alone",
  },
  "monthly-payment": {
    "income-fell": "negotiate-early",
    "civil-call": "negotiate-early",
    forgotten: "clear-overdue",
    "night-calls": "complain-with-evidence",
  },
  "before-signing": {
    "table-unseen": "read-cost-table",
    "all-clear": "borrow-within-means",
    "extra-charge": "refuse-outside-fee",
    "debt-heavy": "stop-new-borrowing",
  },
  "dear-loan": {
    "cheaper-table": "replace-dear-loan",
    "advert-only": "read-cost-table",
    "applied-widely": "stop-applying",
  },
  "three-debts": {
    "rates-differ": "pay-dearest-first",
    "rates-equal": "pay-smallest-first",
    "income-gone": "negotiate-early",
    "one-forgotten": "clear-overdue",
  },
  "card-minimum": {
    savings: "clear-card-balance",
    "income-left": "pay-above-minimum",
    "beyond-means": "negotiate-early",
  },
  "own-report": {
    "to-look": "get-own-report",
    "on-paper": "get-report-at-counter",
    "wrong-entry": "object-to-error",
  },
  fridge: {
    "savings-ample": "pay-from-savings",
    "just-moved": "borrow-within-means",
    "old-one-works": "save-up-first",
    "debt-heavy": "stop-new-borrowing",
  },
  "nest-egg": {
    tooth: "pay-from-savings",
    "loan-due-later": "keep-reserve",
    "all-quiet": "leave-it-alone",
  },
  "washing-machine": {
    "truly-free": "pay-dearest-first",
    "fee-unclear": "read-cost-table",
    "old-one-works": "save-up-first",
  },
  "two-offers": {
    "guarantee-cheaper": "take-lower-annual",
    "guarantee-dearer": "take-lower-annual",
    "rate-only": "read-cost-table",
    "fee-outside": "refuse-outside-fee",
  },
  "few-yuan-a-day": {
    "roof-leaks": "read-cost-table",
    "no-need": "leave-it-alone",
    "to-repay-others": "stop-new-borrowing",
  },
  "private-loan": {
    classmate: "sum-private-charges",
    company: "read-cost-table",
    "kind-offer": "leave-it-alone",
  },
};
