import type { MDXComponents } from "mdx/types";
import { CauseCard } from "./components/claims/cause-card.tsx";
import { CitedClaim, CitedMisconception, citedNode } from "./components/claims/cited.tsx";
import { ClaimCard } from "./components/claims/claim-card.tsx";
import { Legend } from "./components/claims/legend.tsx";
import { RemedyCard } from "./components/claims/remedy-card.tsx";
import { AnnualRate } from "./components/lessons/annual-rate.tsx";
import { CheckQuestions } from "./components/lessons/check-questions.tsx";
import { Hotline } from "./components/lessons/hotline.tsx";
import { Interest } from "./components/lessons/interest.tsx";
import { Money } from "./components/lessons/money.tsx";

const components: MDXComponents = {
  AnnualRate,
  Cause: citedNode("cause"),
  CauseCard,
  CheckQuestions,
  Claim: CitedClaim,
  ClaimCard,
  Hotline,
  Interest,
  Legend,
  Misconception: CitedMisconception,
  Money,
  Remedy: citedNode("remedy"),
  RemedyCard,
  Signal: citedNode("signal"),
};

/** What prose may use: citations of the pack's nodes, and numbers that are worked out. */
export function useMDXComponents(): MDXComponents {
  return components;
}
