import { totalInterest } from "@plain-credit/core/finance";
import type { ReactNode } from "react";
import { currentLocale } from "../../messages/current-locale.ts";
import { FigureFrame } from "./figure-frame.tsx";
import { figureWordsOf } from "./figure-words.ts";
import { formatMoney, formatRate } from "./format-number.ts";
import { costOf, guaranteeFeeOf, scheduleOf, trueAnnualRateOf, type LoanTerms } from "./loan-terms.ts";
import { toCents } from "./to-cents.ts";
import styles from "./figures.module.css";

type CostTable = LoanTerms & {
  readonly annualRate: number;
  readonly deducted: number;
  readonly guaranteeRate: number;
  readonly overdueSurcharge: number;
};

/** The all-in cost table of a loan as a lender shows it before signing, every figure worked out from the terms. */
export async function CostTable({ overdueSurcharge, ...terms }: CostTable) {
  const locale = await currentLocale();
  const words = figureWordsOf(locale).costTable;
  const money = (value: number) => formatMoney(toCents(value), locale);
  const rate = (value: number) => formatRate(value, locale);
  const { principal, periods, annualRate, guaranteeRate, deducted } = terms;
  const schedule = scheduleOf(terms);
  const guarantee = guaranteeFeeOf(terms);
  return (
    <FigureFrame caption={words.caption}>
      <thead>
        <tr>
          <th scope="col">{words.item}</th>
          <th scope="col">{words.how}</th>
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        <Row name={words.principal} how={words.received(money(principal - deducted))}>
          {money(principal)}
        </Row>
        <Row
          name={words.interest}
          by={words.lender}
          how={words.interestTerms(rate(annualRate), periods, money(schedule[0]?.payment ?? 0))}
        >
          {money(totalInterest(schedule))}
        </Row>
        <Row
          name={words.guarantee}
          by={words.guarantor}
          how={words.guaranteeTerms(rate(guaranteeRate), money(guarantee))}
        >
          {money(guarantee * periods)}
        </Row>
        <Row name={words.service} by={words.lender} how={words.serviceTerms}>
          {money(deducted)}
        </Row>
        <Row name={words.cost} how={words.costTerms} strong>
          {money(costOf(terms).cost)}
        </Row>
        <Row name={words.annual} how={words.annualTerms} strong>
          {rate(trueAnnualRateOf(terms))}
        </Row>
        <Row name={words.overdue} by={words.lender} how={words.overdueTerms(rate(overdueSurcharge))}>
          {words.overdueRate(rate(annualRate * (1 + overdueSurcharge)))}
        </Row>
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>{words.nothingElse}</td>
        </tr>
      </tfoot>
    </FigureFrame>
  );
}

type CostRow = {
  readonly name: string;
  readonly by?: string;
  readonly how: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
};

function Row({ name, by, how, strong = false, children }: CostRow) {
  return (
    <tr className={strong ? styles["sum"] : undefined}>
      <th scope="row">
        {name}
        {by !== undefined && <span className={styles["by"]}>{by}</span>}
      </th>
      <td data-figure="">{how}</td>
      <td className={styles["amount"]} data-figure="">
        {children}
      </td>
    </tr>
  );
}
