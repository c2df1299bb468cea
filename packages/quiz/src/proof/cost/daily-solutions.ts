import { countOf, moneyOf, rateOf } from "../../text/format-figure.ts";
import { sumOver } from "./repay.ts";
import type { Given, SecondSolution } from "./second-solution.ts";

/** A day’s interest as the stem has it, to the tenth of a yuan. */
const dayCharge = (given: Given) => Math.round((given("principal") * given("daily")) / 10) / 10;

/** Costs that run by the day, added up day by day. */
export const dailySolutions: Readonly<Record<string, SecondSolution>> = {
  "daily-to-annual": {
    formula: "annual-rate",
    unit: "percent",
    right: (given) => sumOver(365, () => dayCharge(given) / (given("principal") / 100)),
    states: (given) => [moneyOf(given("principal")), moneyOf(dayCharge(given)), countOf(365)],
  },
  "interest-for-days": {
    formula: "simple-interest",
    unit: "yuan",
    right: (given) => sumOver(given("days"), () => (given("principal") / 100) * given("daily")),
    states: (given) => [moneyOf(given("principal")), rateOf(given("daily")), countOf(given("days"))],
  },
  "days-saved": {
    formula: "simple-interest",
    unit: "yuan",
    right: (given) => {
      const until = (day: number) => sumOver(day, () => (given("principal") / 100) * given("daily"));
      return until(given("term")) - until(given("term") - given("early"));
    },
    states: (given) => [
      moneyOf(given("principal")),
      rateOf(given("daily")),
      countOf(given("term")),
      countOf(given("term") - given("early")),
    ],
  },
  "overdue-interest": {
    formula: "penalty-interest",
    unit: "yuan",
    right: (given) => {
      const usual = (given("principal") / 100) * given("daily");
      return sumOver(given("days"), () => usual + (usual / 100) * given("surcharge"));
    },
    states: (given) => [
      moneyOf(given("principal")),
      rateOf(given("daily")),
      countOf(given("days")),
      rateOf(given("surcharge")),
    ],
  },
  "wider-limit-interest": {
    formula: "utilisation",
    unit: "yuan",
    right: (given) => {
      const month = (limit: number) =>
        sumOver(30, () => (((limit / 100) * given("share")) / 100) * given("daily"));
      return month(given("after")) - month(given("before"));
    },
    states: (given) => [
      moneyOf(given("before")),
      moneyOf(given("after")),
      rateOf(given("share")),
      rateOf(given("daily")),
      countOf(30),
    ],
  },
  "cut-in-advance": {
    formula: "annualised-cost",
    unit: "percent",
    right: (given) => {
      const received = given("promised") - given("cut");
      const share = (given("cut") * 100) / given("days") / received;
      return sumOver(365, () => share);
    },
    states: (given) => [
      moneyOf(given("promised")),
      moneyOf(given("promised") - given("cut")),
      moneyOf(given("cut")),
      countOf(given("days")),
      countOf(365),
    ],
  },
};
