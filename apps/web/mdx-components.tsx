import type { MDXComponents } from "mdx/types";
import { CauseCard } from "./components/claims/cause-card.tsx";
import { CitedClaim, CitedMisconception, citedNode } from "./components/claims/cited.tsx";
import { ClaimCard } from "./components/claims/claim-card.tsx";
import { Legend } from "./components/claims/legend.tsx";
import { RemedyCard } from "./components/claims/remedy-card.tsx";
import { AnnualRate } from "./components/lessons/annual-rate.tsx";
import { AnswerDue } from "./components/lessons/answer-due.tsx";
import { CardPayoff } from "./components/lessons/card-payoff.tsx";
import { CheckQuestions } from "./components/lessons/check-questions.tsx";
import { Constant } from "./components/lessons/constant.tsx";
import { CostTable } from "./components/lessons/cost-table.tsx";
import { Days } from "./components/lessons/days.tsx";
import { DebtPlan } from "./components/lessons/debt-plan.tsx";
import { DebtShare } from "./components/lessons/debt-share.tsx";
import { FigureTable } from "./components/lessons/figure-table.tsx";
import { Hotline } from "./components/lessons/hotline.tsx";
import { Instalment } from "./components/lessons/instalment.tsx";
import { Interest } from "./components/lessons/interest.tsx";
import { LaterDay } from "./components/lessons/later-day.tsx";
import { Money } from "./components/lessons/money.tsx";
import { OverdueInterest } from "./components/lessons/overdue-interest.tsx";
import { Prepaying } from "./components/lessons/prepaying.tsx";
import { PrivateLoan } from "./components/lessons/private-loan.tsx";
import { Rate } from "./components/lessons/rate.tsx";
import { RolledOver } from "./components/lessons/rolled-over.tsx";
import { SinglePaymentRate } from "./components/lessons/single-payment-rate.tsx";
import { Sum } from "./components/lessons/sum.tsx";
import { TotalCost } from "./components/lessons/total-cost.tsx";
import { TotalInterest } from "./components/lessons/total-interest.tsx";
import { TrueAnnualRate } from "./components/lessons/true-annual-rate.tsx";

const components: MDXComponents = {
  AnnualRate,
  AnswerDue,
  CardPayoff,
  Cause: citedNode("cause"),
  CauseCard,
  CheckQuestions,
  Claim: CitedClaim,
  ClaimCard,
  Constant,
  CostTable,
  Days,
  DebtPlan,
  DebtShare,
  FigureTable,
  Hotline,
  Instalment,
  Interest,
  LaterDay,
  Legend,
  Misconception: CitedMisconception,
  Money,
  OverdueInterest,
  Prepaying,
  PrivateLoan,
  Rate,
  Remedy: citedNode("remedy"),
  RemedyCard,
  RolledOver,
  Signal: citedNode("signal"),
  SinglePaymentRate,
  Sum,
  TotalCost,
  TotalInterest,
  TrueAnnualRate,
};

/** What prose may use: citations of the pack's nodes, and numbers that are worked out. */
export function useMDXComponents(): MDXComponents {
  return components;
}
