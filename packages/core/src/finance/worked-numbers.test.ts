import { expect, test } from "vitest";
import {
  allInCost,
  annualRate,
  annualisedCost,
  carry,
  debtToIncome,
  effectiveAnnualRate,
  equalInstalments,
  equalPrincipal,
  fixedPayments,
  flatFee,
  futureValue,
  interestOnly,
  type Loan,
  minimumPayments,
  payOffDebts,
  penaltyInterest,
  prepayment,
  privateLendingCap,
  purchasingPower,
  refinancing,
  rollover,
  type Schedule,
  simpleInterest,
  totalInterest,
  totalPaid,
  utilisation,
} from "./index.ts";

// The fact sheet's §5.2, figure for figure. Nothing is rounded but by toFixed, when it is compared with what is printed.
const money = (amount: number | undefined) => amount?.toFixed(2);
const percent = (fraction: number | undefined, decimals = 2) =>
  fraction === undefined ? undefined : (fraction * 100).toFixed(decimals);
const monthly = (principal: number, yearly: number, periods = 12): Loan => ({
  principal,
  periodicRate: yearly / 12,
  periods,
});
const paymentOf = (schedule: Schedule | undefined, number = 1) => schedule?.[number - 1]?.payment;
const paymentsOf = (schedule: Schedule) => schedule.map(({ payment }) => payment);
const ratesOf = (charges: Omit<Parameters<typeof allInCost>[0], "periodsInYear">) => {
  const { rates } = allInCost({ ...charges, periodsInYear: 12 });
  return [percent(rates?.annual), percent(rates?.effectiveAnnual)];
};
const monthsAndInterest = (schedule: Schedule | undefined) =>
  schedule && [schedule.length, money(totalInterest(schedule))];

test.each([
  [0.00015, "5.40", "5.475", "5.63", "1.50", "45.00", "547.50"],
  [0.0002, "7.20", "7.300", "7.57", "2.00", "60.00", "730.00"],
  [0.00025, "9.00", "9.125", "9.55", "2.50", "75.00", "912.50"],
  [0.0003, "10.80", "10.950", "11.57", "3.00", "90.00", "1095.00"],
  [0.00035, "12.60", "12.775", "13.62", "3.50", "105.00", "1277.50"],
  [0.0004, "14.40", "14.600", "15.72", "4.00", "120.00", "1460.00"],
  [0.00045, "16.20", "16.425", "17.85", "4.50", "135.00", "1642.50"],
  [0.0005, "18.00", "18.250", "20.02", "5.00", "150.00", "1825.00"],
  [0.00055, "19.80", "20.075", "22.23", "5.50", "165.00", "2007.50"],
  [0.0006, "21.60", "21.900", "24.47", "6.00", "180.00", "2190.00"],
  [0.00065, "23.40", "23.725", "26.77", "6.50", "195.00", "2372.50"],
])("K1: the daily rate %d is what the table says in each column", (dailyRate, ...printed) => {
  const interest = (days: number) => money(simpleInterest({ principal: 10_000, dailyRate, days }));
  expect([
    percent(annualRate(dailyRate, 360)),
    percent(annualRate(dailyRate, 365), 3),
    percent(effectiveAnnualRate(dailyRate, 365)),
    interest(1),
    interest(30),
    interest(365),
  ]).toEqual(printed);
});

test.each([
  [0.12, "1066.19", "794.23", "1120.00", "1010.00", "780.00", "1440.00", "12.68"],
  [0.146, "1080.84", "970.03", "1146.00", "1012.17", "949.00", "1752.00", "15.62"],
  [0.18, "1100.16", "1201.92", "1180.00", "1015.00", "1170.00", "2160.00", "19.56"],
  [0.219, "1122.56", "1470.66", "1219.00", "1018.25", "1423.50", "2628.00", "24.24"],
  [0.24, "1134.72", "1616.58", "1240.00", "1020.00", "1560.00", "2880.00", "26.82"],
])("K4: ¥12,000 at %d a year costs what the table says in each of the three ways", (yearly, ...printed) => {
  const loan = monthly(12_000, yearly);
  const [level, falling, bullet] = [equalInstalments(loan), equalPrincipal(loan), interestOnly(loan)];
  expect([
    money(paymentOf(level)),
    money(totalInterest(level)),
    money(paymentOf(falling)),
    money(paymentOf(falling, 12)),
    money(totalInterest(falling)),
    money(totalInterest(bullet)),
    percent(effectiveAnnualRate(yearly / 12, 12)),
  ]).toEqual(printed);
  for (const schedule of [level, falling, bullet])
    expect(ratesOf({ principal: 12_000, payments: paymentsOf(schedule) })).toEqual([
      percent(yearly),
      percent(effectiveAnnualRate(yearly / 12, 12)),
    ]);
});

test.each([
  [3, 0.005, "8.98", "9.36"],
  [3, 0.006, "10.77", "11.32"],
  [3, 0.0075, "13.45", "14.31"],
  [3, 0.01, "17.91", "19.46"],
  [6, 0.005, "10.21", "10.71"],
  [6, 0.006, "12.24", "12.95"],
  [6, 0.0075, "15.27", "16.38"],
  [6, 0.01, "20.29", "22.29"],
  [12, 0.005, "10.90", "11.46"],
  [12, 0.006, "13.03", "13.84"],
  [12, 0.0075, "16.22", "17.48"],
  [12, 0.01, "21.46", "23.70"],
  [24, 0.005, "11.13", "11.71"],
  [24, 0.006, "13.27", "14.10"],
  [24, 0.0075, "16.43", "17.72"],
  [24, 0.01, "21.57", "23.84"],
])(
  "K5: %d instalments at a fee of %d each have the true rates of the table",
  (periods, feeRate, ...printed) => {
    const payments = paymentsOf(flatFee({ principal: 12_000, feeRate, periods }));
    expect(ratesOf({ principal: 12_000, payments })).toEqual(printed);
  },
);

const draw = (principal: number, dailyRate: number, days: number) =>
  money(simpleInterest({ principal, dailyRate, days }));
const plan = flatFee({ principal: 12_000, feeRate: 0.006, periods: 12 });
const face = equalInstalments(monthly(10_000, 0.12));
const guaranteed = equalInstalments(monthly(10_000, 0.09));
const disclosed = equalInstalments(monthly(20_000, 0.108));
const early = (terms: { readonly feeShare?: number; readonly chargesStay?: boolean }) =>
  prepayment({ schedule: equalInstalments(monthly(12_000, 0.18)), after: 4, ...terms });
const card = { balance: 20_000, periodicRate: 0.015 };
const tenth = minimumPayments({ ...card, share: 0.1, floor: 100, base: "principal" });
const overdue = (surcharge: number, days: number) =>
  money(penaltyInterest({ principal: 5000, dailyRate: 0.0004, surcharge, days }));
const income = (payments: readonly number[], earned: number) =>
  percent(debtToIncome({ payments, income: earned }), 1);
const dear = equalInstalments(monthly(12_000, 0.24));
const debts = [
  { balance: 3000, annualRate: 0.1, minimum: 200 },
  { balance: 8000, annualRate: 0.234, minimum: 400 },
  { balance: 12_000, annualRate: 0.15, minimum: 600 },
];
const cleared = (...[terms]: [Parameters<typeof payOffDebts>[1]]) => {
  const found = payOffDebts(debts, terms);
  return found && [found.months.length, money(found.interest)];
};
const campus = paymentsOf(flatFee({ principal: 3000, feeRate: 0.015, periods: 12 }));

test.each<[string, unknown, unknown]>([
  ["K2: ¥5,000 for 20 days", draw(5000, 0.0004, 20), "40.00"],
  ["K2: ¥10,000 for 30 days", draw(10_000, 0.0005, 30), "150.00"],
  ["K3: a year of 365 days", draw(50_000, 0.0005, 365), "9125.00"],
  ["K3: a year of 360 days", draw(50_000, 0.0005, 360), "9000.00"],
  ["K3: the nominal rate", percent(annualRate(0.0005, 360)), "18.00"],
  ["K5: the monthly payment", money(paymentOf(plan)), "1072.00"],
  ["K5: all fees", money(totalInterest(plan)), "864.00"],
  ["K5: the nominal rate", percent(annualRate(0.006, 12), 1), "7.2"],
  [
    "K5: true over nominal",
    (
      (allInCost({ principal: 12_000, payments: paymentsOf(plan), periodsInYear: 12 }).rates?.annual ?? 0) /
      0.072
    ).toFixed(2),
    "1.81",
  ],
  ["K6a: the instalment", money(paymentOf(face)), "888.49"],
  ["K6a: paid in all", money(totalPaid(face)), "10661.85"],
  [
    "K6a: APR and EAR on ¥9,500",
    ratesOf({ principal: 10_000, deducted: 500, payments: paymentsOf(face) }),
    ["21.86", "24.18"],
  ],
  ["K6b: the instalment", money(paymentOf(guaranteed)), "874.51"],
  ...(
    [
      [0.003, "904.51", "15.41"],
      [0.005, "924.51", "19.62"],
      [0.008, "954.51", "25.84"],
    ] as const
  ).map(([share, payment, rate]): [string, unknown, unknown] => [
    `K6b: with a guarantee fee of ${share} a month`,
    [
      money((paymentOf(guaranteed) ?? 0) + 10_000 * share),
      ratesOf({ principal: 10_000, payments: paymentsOf(guaranteed), feeEachPeriod: 10_000 * share })[0],
    ],
    [payment, rate],
  ]),
  ["K6c: the interest", money(totalInterest(disclosed)), "1189.21"],
  [
    "K6c: all the cost",
    money(
      allInCost({
        principal: 20_000,
        payments: paymentsOf(disclosed),
        deducted: 200,
        feeEachPeriod: 80,
        periodsInYear: 12,
      }).cost,
    ),
    "2349.21",
  ],
  ["K6c: the guarantee fees", money(12 * 20_000 * 0.004), "960.00"],
  [
    "K6c: APR and EAR",
    ratesOf({ principal: 20_000, payments: paymentsOf(disclosed), deducted: 200, feeEachPeriod: 80 }),
    ["21.22", "23.41"],
  ],
  ["K6d: seven days", percent(annualisedCost({ received: 1700, charge: 300, days: 7 }), 1), "920.2"],
  ["K7: left for 30 days", draw(8000, 0.00045, 30), "108.00"],
  ["K7: left for 90 days", draw(8000, 0.00045, 90), "324.00"],
  ["K7: left for 180 days", draw(8000, 0.00045, 180), "648.00"],
  ["K7: cleared on day 5", draw(10_000, 0.00045, 5), "22.50"],
  ["K7: held for 30 days", draw(10_000, 0.00045, 30), "135.00"],
  ["K8: the balance", money(early({}).balance), "8235.71"],
  ["K8: without a fee", money(early({}).saving), "565.56"],
  [
    "K8: a fee of 3%",
    [money(early({ feeShare: 0.03 }).fee), money(early({ feeShare: 0.03 }).saving)],
    ["247.07", "318.49"],
  ],
  [
    "K8: a fee of 5%",
    [money(early({ feeShare: 0.05 }).fee), money(early({ feeShare: 0.05 }).saving)],
    ["411.79", "153.78"],
  ],
  ["K8: charges collected all the same", early({ chargesStay: true }).saving, 0],
  ["K9: with both cards", percent(utilisation({ used: 6000, limit: 20_000 }), 0), "30"],
  ["K9: with one card closed", percent(utilisation({ used: 6000, limit: 10_000 }), 0), "60"],
  ["K9: nearly used up", percent(utilisation({ used: 18_000, limit: 20_000 }), 0), "90"],
  ["K10: minimum on principal", monthsAndInterest(tenth), [39, "2932.50"]],
  ["K10: owed after a year", money(tenth?.[11]?.balance), "5648.59"],
  [
    "K10b: minimum on what is due",
    monthsAndInterest(minimumPayments({ ...card, share: 0.05, floor: 100, base: "due" })),
    [88, "7947.57"],
  ],
  ...(
    [
      [2000, 11, "1832.45", "1832.45"],
      [1500, 15, "2481.43", "1481.43"],
      [1000, 24, "3956.54", "956.54"],
      [600, 47, "7934.42", "334.42"],
    ] as const
  ).map(([payment, months, interest, last]): [string, unknown, unknown] => {
    const schedule = fixedPayments({ ...card, payment });
    return [
      `K10c: ¥${payment} a month`,
      [monthsAndInterest(schedule), money(schedule?.at(-1)?.payment)],
      [[months, interest], last],
    ];
  }),
  ["K11: +50% is 0.06% a day", percent(0.0004 * 1.5), "0.06"],
  ["K11: 30 days overdue at +50%", overdue(0.5, 30), "90.00"],
  ["K11: 30 days at the contract's rate", draw(5000, 0.0004, 30), "60.00"],
  ["K11: 90 days at +50%", overdue(0.5, 90), "270.00"],
  ["K11: 30 days at +30%", overdue(0.3, 30), "78.00"],
  ["K12: twelve turns", money(rollover({ principal: 10_000, periodicRate: 0.02, times: 12 })), "12682.42"],
  [
    "K12: twelve turns with an agent",
    money(rollover({ principal: 10_000, periodicRate: 0.02, feeRate: 0.03, times: 12 })),
    "18082.10",
  ],
  [
    "K12: six turns with an agent",
    money(rollover({ principal: 10_000, periodicRate: 0.02, feeRate: 0.03, times: 6 })),
    "13446.97",
  ],
  ["K13: three debts", income([2100, 1300, 800], 9000), "46.7"],
  ["K13: one more", income([2100, 1300, 800, 950], 9000), "57.2"],
  ["K13: income down by 30%", income([2100, 1300, 800], 9000 * 0.7), "66.7"],
  ["K14: the dear loan", money(totalInterest(dear)), "1616.58"],
  ["K14: half the rate", money(totalInterest(equalInstalments(monthly(12_000, 0.12)))), "794.23"],
  [
    "K14: half the rate, twice the term",
    money(totalInterest(equalInstalments(monthly(12_000, 0.12, 24)))),
    "1557.16",
  ],
  [
    "K14: what the longer term saves",
    money(refinancing({ current: dear, replacement: equalInstalments(monthly(12_000, 0.12, 24)) }).saving),
    "59.42",
  ],
  ["K15: 24 instalments", money(totalInterest(equalInstalments(monthly(12_000, 0.24, 24)))), "3226.88"],
  ["K15: 36 instalments", money(totalInterest(equalInstalments(monthly(12_000, 0.24, 36)))), "4948.59"],
  [
    "K16: four times the LPR",
    [0.03, 0.031, 0.0335, 0.0345, 0.0385].map((rate) => percent(privateLendingCap(rate), 1)),
    ["12.0", "12.4", "13.4", "13.8", "15.4"],
  ],
  [
    "K17: borrowing while saving for a year",
    Object.values(carry({ amount: 10_000, borrowingRate: 0.146, savingRate: 0.013, months: 12 })).map(money),
    ["1460.00", "130.00", "1330.00"],
  ],
  [
    "K18: three months, borrowed or saved",
    Object.values(carry({ amount: 5000, borrowingRate: 0.18, savingRate: 0.012, months: 3 }))
      .slice(0, 2)
      .map(money),
    ["225.00", "15.00"],
  ],
  [
    "K19: one point of ¥10,000 for a year",
    money(
      totalInterest(interestOnly(monthly(10_000, 0.18))) - totalInterest(interestOnly(monthly(10_000, 0.17))),
    ),
    "100.00",
  ],
  [
    "K19: one point, in equal instalments",
    money(
      totalInterest(equalInstalments(monthly(10_000, 0.18))) -
        totalInterest(equalInstalments(monthly(10_000, 0.17))),
    ),
    "57.03",
  ],
  [
    "K19: one point of ¥300,000 for a year",
    money(totalInterest(interestOnly(monthly(300_000, 0.01)))),
    "3000.00",
  ],
  [
    "K20: seven days free",
    money(simpleInterest({ principal: 10_000, dailyRate: 0.0005, days: 30, freeDays: 7 })),
    "115.00",
  ],
  ["K20: none free", draw(10_000, 0.0005, 30), "150.00"],
  ["K20: as an annual rate", percent(annualisedCost({ received: 10_000, charge: 115, days: 30 })), "13.99"],
  ["K21: half of the limit, before and after", 0.5 * 50_000 - 0.5 * 20_000, 15_000],
  ["K21: the interest on ¥25,000", draw(25_000, 0.0004, 30), "300.00"],
  ["K22: the dearest first", cleared({ budget: 2000, order: "avalanche" }), [13, "2140.96"]],
  ["K22: the smallest first", cleared({ budget: 2000, order: "snowball" }), [13, "2333.68"]],
  [
    "K22: ¥1,200 a month, freed minimums passed on",
    cleared({ budget: 1200, order: "avalanche" }),
    [23, "4232.59"],
  ],
  ["K22: nothing but the minimums", cleared({ order: "avalanche" }), [26, "4352.40"]],
  ["K23: five years at 2%", money(futureValue({ amount: 100, periodicRate: 0.02, periods: 5 })), "110.41"],
  [
    "K23: 1% of interest, 2% of inflation",
    purchasingPower({ rate: 0.01, inflation: 0.02 }).toFixed(3),
    "0.990",
  ],
  ["K24: the instalment", campus.map(money), Array.from({ length: 12 }, () => "295.00")],
  ["K24: APR", ratesOf({ principal: 3000, payments: campus })[0], "31.72"],
  ["K24: the nominal rate", percent(annualRate(0.015, 12), 0), "18"],
])("%s", (_title, found, printed) => {
  expect(found).toEqual(printed);
});
