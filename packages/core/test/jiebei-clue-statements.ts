import type { Finding } from "../src/model/finding.ts";
import type { Pack } from "../src/model/pack.ts";
import { holds } from "../src/planning/holds.ts";
import { openNeeds } from "../src/planning/open-needs.ts";
import { agreement } from "./agreement.ts";
import type { JiebeiCheck } from "./jiebei-check.ts";

/** What a single clue, with nothing else known, calls for. Any other clue calls for nothing. */
const callsFor: Readonly<Record<string, string>> = {
  "contact-demand=transfer": "caller-doubted",
  "contact-demand=code": "caller-doubted",
  "contact-demand=fee": "fee-asked",
  "warning-call=came": "warning-answered",
  "device-owner=not-mine": "account-entered",
  "favour-asked=scan": "name-asked-for",
  "favour-asked=account": "account-asked-for",
  "entry-check=error": "entry-wrong",
  "entry-check=misuse": "entry-wrong identity-misused",
  "report-entries=unknown-entry": "entry-unexplained",
  "report-entries=own-arrears": "past-arrears",
  "enquiries=not-mine": "entry-unexplained",
  "enquiries=many": "applications-crowded",
  "applications=several": "applications-crowded",
  "repayment=overdue-now": "arrears-running",
  "repayment=late-before": "past-arrears",
  "money-in-hand=short": "due-date-unmet",
  "money-in-hand=reserve-only": "reserve-at-risk",
  "use-of-funds=barred": "use-barred",
  "page-message=proof-of-use": "proof-asked",
  "page-message=verify-identity": "identity-pending",
  "page-message=security-hold": "hold-pending",
  "page-message=overall-assessment": "decision-unexplained",
  "id-details=expired-or-changed": "identity-pending",
  "cost-table=unseen": "cost-unknown",
  "cost-table=cheaper": "loan-dear",
  "cost-table=outside-fee": "charged-outside-table",
  "debt-ratio=over-half": "debt-heavy",
  "collection=improper": "collection-improper",
  "report-form=paper": "paper-report-due",
  "report-read=never": "report-unread",
  "debts-several=rates-differ": "debts-unordered",
  "debts-several=rates-equal": "debts-unordered",
  "card-payment=minimum-only": "card-rest-carried",
  "subsidy=shown": "subsidy-unclaimed",
  "private-charges=unsummed": "private-charges-unsummed",
  "offers=two": "offers-open",
  "official-notice=applies": "change-announced",
  "lender-notice=own-decision": "change-announced",
  "lender-notice=cites-rule": "change-announced",
  "lender-notice=lender-switch": "lender-changed",
  "lender-on-contract=changed": "lender-changed",
  "press-report=widespread": "change-announced",
  "press-report=rumour-only": "change-announced",
  "prepayment-terms=fee-large": "prepaying-dearer",
};

/** Needs that only several clues together call for, and all the ways in which they do. */
const together: Readonly<Record<string, readonly string[]>> = {
  "money-gone": [
    "money-sent=sent contact-demand=transfer",
    "money-sent=sent contact-demand=code",
    "money-sent=sent contact-demand=fee",
  ],
  "interest-to-spare": [
    "money-in-hand=ample prepayment-terms=free",
    "money-in-hand=ample prepayment-terms=fee-small",
    "money-in-hand=ample prepayment-terms=unread",
  ],
  "tuition-short": ["student=yes borrowing-need=tuition"],
  "own-debt-found": ["report-entries=unknown-entry entry-check=own"],
  "purchase-can-wait": [
    "borrowing-need=can-wait debt-ratio=under-30",
    "borrowing-need=can-wait debt-ratio=middle",
  ],
  "need-affordable": [
    "borrowing-need=necessary cost-table=read debt-ratio=under-30",
    "borrowing-need=necessary cost-table=read debt-ratio=middle",
  ],
};

/** What a single clue rules out, whatever else is known. */
const rulesOut: Readonly<Record<string, string>> = {
  "money-in-hand=ample": "keep-reserve",
  "money-in-hand=reserve-only": "prepay-in-full",
  "money-in-hand=short":
    "clear-overdue pay-above-minimum prepay-in-full pay-dearest-first pay-smallest-first",
  "entry-check=unchecked": "pay-on-time object-to-error report-misuse",
  "entry-check=own": "compare-with-contracts object-to-error report-misuse",
  "entry-check=error": "pay-on-time compare-with-contracts report-misuse",
  "entry-check=misuse": "pay-on-time compare-with-contracts",
  "report-read=read": "get-own-report",
  "cost-table=unseen": "replace-dear-loan borrow-within-means take-lower-annual",
  "cost-table=read": "read-cost-table",
  "cost-table=cheaper": "read-cost-table",
  "cost-table=outside-fee": "borrow-within-means take-lower-annual",
  "cost-table=no-offer": "replace-dear-loan",
  "app-access=none": "confirm-subsidy",
  "use-of-funds=as-agreed": "stop-barred-use",
  "use-of-funds=barred": "show-proof-of-use",
  "debt-ratio=over-half": "borrow-within-means",
  "prepayment-terms=free": "follow-plan",
  "prepayment-terms=fee-small": "follow-plan",
  "prepayment-terms=fee-large": "prepay-in-full",
  "prepayment-terms=unread": "prepay-in-full follow-plan",
  "debts-several=rates-equal": "pay-dearest-first",
};

/** Steps that make sense only with a certain clue. */
const onlyWith: Readonly<Record<string, string>> = {
  "pay-from-savings": "money-in-hand=ample",
  "clear-card-balance": "money-in-hand=ample",
  "negotiate-early": "money-in-hand=short",
  "answer-96110": "warning-call=came",
  "stop-transfer-report": "money-sent=sent",
  "read-prepayment-terms": "prepayment-terms=unread",
};

export const clueChecks: readonly JiebeiCheck[] = [
  {
    name: "a single clue calls for what was said",
    sort: "statement",
    faults: (graph, pack) =>
      cluesOf(pack).flatMap((clue) => {
        const open = openNeeds(graph, { findings: findingsIn(clue) })
          .filter(({ residual }) => residual !== true)
          .map(({ id }) => id)
          .sort();
        return open.join(" ") === (callsFor[clue] ?? "") ? [] : [`${clue} calls for ${open.join(" ")}`];
      }),
  },
  {
    name: "clues together call for what was said, and no others do",
    sort: "statement",
    faults: (graph, pack) =>
      Object.entries(together).flatMap(([need, ways]) =>
        combinations(pack, ways)
          .filter(
            (clues) =>
              openNeeds(graph, { findings: findingsIn(clues) }).some(({ id }) => id === need) !==
              ways.includes(clues),
          )
          .map((clues) => `${need}: ${clues}`),
      ),
  },
  agreement(
    "a single clue rules out the steps that were said",
    rulesOut,
    (pack) =>
      cluesOf(pack).map((clue) => [
        clue,
        pack.remedies
          .filter(({ forbids }) => forbids.some((clause) => holds(clause, findingsIn(clue))))
          .map(({ id }) => id)
          .join(" "),
      ]),
    "statement",
  ),
  agreement(
    "a step that makes sense with certain clues alone asks for them",
    onlyWith,
    ({ remedies }) =>
      remedies.map(({ id, requires }) => [
        id,
        requires
          .map(({ all }) => all.map(({ signal, values }) => `${signal}=${values.join(",")}`).join("+"))
          .join(" "),
      ]),
    "statement",
  ),
];

function cluesOf({ signals }: Pack): readonly string[] {
  return signals.flatMap(({ id, values }) => values.map((value) => `${id}=${value.id}`));
}

function findingsIn(clues: string): readonly Finding[] {
  return clues.split(" ").map((clue) => {
    const [signal = "", value = ""] = clue.split("=");
    return { signal, value };
  });
}

/** All ways in which the signals of a need can stand, one of them left out at a time too. */
function combinations({ signals }: Pack, [way = ""]: readonly string[]): readonly string[] {
  const names = way.split(" ").map((clue) => clue.split("=")[0] ?? "");
  const valuesOf = (name: string) =>
    signals.find(({ id }) => id === name)?.values.map(({ id }) => `${name}=${id}`) ?? [];
  const all = names.reduce<readonly (readonly string[])[]>(
    (before, name) => before.flatMap((clues) => valuesOf(name).map((clue) => [...clues, clue])),
    [[]],
  );
  const fewer = all.flatMap((clues) => clues.map((left) => clues.filter((clue) => clue !== left)));
  return [...new Set([...all, ...fewer].map((clues) => clues.join(" ")))];
}
