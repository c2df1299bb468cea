import { agreement } from "./agreement.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

/** Value, when last seen, and source of each number that changes: section 3.6 of the fact sheet and section 3.5 for the lines, with the corrections. */
const constants: Readonly<Record<string, string>> = {
  "lpr-1y": "0.03 2026-06 LPR",
  "private-lending-cap": "0.12 2026-06 R20",
  "licensed-lending-line": "0.24 2025-10 R22",
  "bank-online-consumer-cap": "200000 2025-03 R01",
  "bank-online-consumer-cap-temporary": "300000 2025-12 R11",
  "micro-loan-line": "0.24 2025-12 R09",
  "online-micro-loan-cap": "200000 2024-12 R32",
  "consumer-finance-cap": "200000 2026-11 R05",
  "free-reports-per-year": "2 2026-11 L01",
  "counter-report-fee": "5 2026-11 R34",
  "adverse-information-years": "5 2026-11 L01",
  "enquiry-shown-years": "2 2026-11 P11",
  "objection-days": "20 2026-11 L01",
  "credit-complaint-days": "30 2026-11 L01",
  "lender-complaint-days": "15 2026-11 R17",
  "lender-complaint-days-complex": "30 2026-11 R17",
  "lender-complaint-days-extension": "30 2026-11 R17",
  "card-plan-years": "5 2026-11 R18",
  "collection-quiet-hours": "22:00–8:00 2025-03 R26",
  "cost-disclosure-from": "2026-08-01 2026-11 R08",
  "marketing-rule-from": "2026-09-30 2026-11 R10",
  "loan-facilitation-rule-from": "2025-10-01 2026-11 R04",
  "subsidy-until": "2026-12-31 2026-01 R13",
  "subsidy-rate": "0.01 2026-01 R13",
  "subsidy-yearly-cap": "3000 2026-01 R13",
  "repair-window-end": "2026-03-31 2026-11 R24",
  "line-financial-regulator": "12378 2026-11 H01",
  "line-central-bank": "12363 2026-11 H01",
  "line-anti-fraud": "96110 2026-11 H01",
  "line-psychological-support": "12356 2026-11 H02",
  "line-legal-aid": "12348 2026-11 H03",
  "line-local-government": "12345 2026-11 H03",
  "line-platform-service": "95188 2023-11 P05",
};

/** Section 8.3: constants anew within the season, the subsidy when it ends, the rate of the month soon, statutes once a year. */
const review: Readonly<Record<string, string>> = {
  "2027-01-31": "lpr-1y private-lending-cap",
  "2026-12-31": "subsidy-until subsidy-rate subsidy-yearly-cap",
  "2027-11-23":
    "free-reports-per-year adverse-information-years objection-days credit-complaint-days lender-complaint-days lender-complaint-days-complex lender-complaint-days-extension card-plan-years repair-window-end",
};

/** Sections 2.2 and 3: the day of each event, the rules that it marks, the claims that say more, and where it stands. */
const events: Readonly<Record<string, string>> = {
  "credit-reporting-regulation":
    "2013-03-15 rules: L01 claims: law-L01-16 law-L01-17 law-L01-25 sources: L01",
  "cash-loan-clean-up": "2017-12-01 rules: R23 claims: law-L04-670 sources: R23",
  "internet-loan-measures": "2020-07-12 rules: R01 claims: rule-R01 sources: R01",
  "private-lending-line": "2020-08 rules: R20 claims: law-R20-lines law-R20-scope sources: R20",
  "listing-suspended": "2020-11 rules: claims: C2.2 sources: P07",
  "civil-code": "2021-01-01 rules: L04 claims: law-L04-670 law-L04-677 sources: L04",
  "internet-loan-notice": "2021-02-20 rules: R02 claims: rule-R02 sources: R02",
  "student-loan-notice": "2021-03-17 rules: R14 claims: rule-R14 fact-PF09 sources: R14 P04",
  "annual-rate-shown": "2021-03-31 rules: R07 claims: rule-R07-base sources: R07",
  "ant-consumer-finance-opens": "2021-06-03 rules: claims: fact-PF04 C1.2 sources: P01",
  "huabei-reports": "2021-09-22 rules: claims: fact-PF10 sources: P03",
  "personal-information-law": "2021-11-01 rules: L03 claims: law-L03-24 law-L03-29 sources: L03",
  "brands-separate": "2021-11-07 rules: claims: fact-PF03 sources: P02",
  "credit-reporting-measures": "2022-01-01 rules: L02 claims: law-L02-05 law-L02-27 sources: L02",
  "anti-fraud-law": "2022-12-01 rules: L05 claims: law-L05-31 law-L05-32 sources: L05",
  "consumer-finance-measures":
    "2024-04-18 rules: R05 claims: rule-R05 rule-R05-ability rule-R05-consumption sources: R05",
  "complaints-divided": "2024-06-28 rules: R37 claims: help-12378 help-12363 sources: R37",
  "collection-standard": "2025-02-28 rules: R26 claims: rule-R26 sources: R26",
  "consumption-notice": "2025-03-14 rules: R11 claims: rule-R11 sources: R11",
  "support-line": "2025-05-01 rules: claims: help-12356 sources: H02",
  "report-charge-lowered": "2025-07-01 rules: R34 claims: law-L01-17 sources: R34",
  "subsidy-begins": "2025-09-01 rules: R13 claims: sources: R12 R13",
  "facilitation-notice": "2025-10-01 rules: R04 claims: rule-R04 sources: R04",
  "consumer-finance-guidance": "2025-10-30 rules: claims: rule-R09 sources: N12",
  "repair-announced": "2025-12-22 rules: R24 claims: rule-R24 sources: R24",
  "micro-loan-guide": "2025-12-24 rules: R09 claims: rule-R09 sources: R09 N12",
  "subsidy-extended": "2026-01-20 rules: R13 claims: sources: R13",
  "suitability-measures": "2026-02-01 rules: R29 claims: rule-R29 sources: R29",
  "rights-agents-warning": "2026-02-06 rules: claims: rule-R25 sources: R25",
  "cost-table-published": "2026-03-15 rules: claims: rule-R08 sources: R08",
  "repair-window-closes": "2026-03-31 rules: R24 claims: rule-R24 sources: R24",
  "cost-table-due": "2026-08-01 rules: R08 claims: rule-R08 rule-R08-complete sources: R08",
  "online-marketing-measures": "2026-09-30 rules: R10 claims: rule-R10 rule-R10-words sources: R10",
  "subsidy-ends": "2026-12-31 rules: R13 claims: sources: R13",
};

export const constantChecks: readonly JiebeiCheck[] = [
  agreement("each constant has the value of the fact sheet", constants, (pack) =>
    pack.constants.map(({ id, value, asOf, source }) => [id, `${value} ${asOf} ${source}`]),
  ),
  agreement(
    "each constant is due for review when the fact sheet says",
    Object.fromEntries(
      Object.keys(constants).map((id) => [
        id,
        Object.entries(review).find(([, ids]) => ids.split(" ").includes(id))?.[0] ?? "2027-02-28",
      ]),
    ),
    (pack) => pack.constants.map(({ id, reviewBy }) => [id, reviewBy]),
  ),
  agreement("each event has the day and the sources of the fact sheet", events, (pack) =>
    pack.events.map(({ id, date, rules, claims, sources }) => [
      id,
      [date, "rules:", ...rules, "claims:", ...claims, "sources:", ...sources].join(" "),
    ]),
  ),
];
