import { beliefAsserted } from "./belief-asserted.ts";
import { causeAnswered } from "./cause-answered.ts";
import { charactersSimplified } from "./characters-simplified.ts";
import { claimDocumented } from "./claim-documented.ts";
import { claimSourced } from "./claim-sourced.ts";
import { constantCurrent } from "./constant-current.ts";
import type { ContentRule } from "./content-rule.ts";
import { correctionDue } from "./correction-due.ts";
import { datesOrdered } from "./dates-ordered.ts";
import { datesReal } from "./dates-real.ts";
import { effectPlaced } from "./effect-placed.ts";
import { exclusivePairTold } from "./exclusive-pair-told.ts";
import { familyFilled } from "./family-filled.ts";
import { misconceptionRefuted } from "./misconception-refuted.ts";
import { needOpened } from "./need-opened.ts";
import { needResidual } from "./need-residual.ts";
import { nodeCovered } from "./node-covered.ts";
import { nodeTaught } from "./node-taught.ts";
import { numbersAgree } from "./numbers-agree.ts";
import { objectiveFilled } from "./objective-filled.ts";
import { orderAcyclic } from "./order-acyclic.ts";
import { polarityAgrees } from "./polarity-agrees.ts";
import { rateAnnualised } from "./rate-annualised.ts";
import { remedyLinked } from "./remedy-linked.ts";
import { remedySound } from "./remedy-sound.ts";
import { riseUnpromised } from "./rise-unpromised.ts";
import { ruleCurrent } from "./rule-current.ts";
import { scenarioConsistent } from "./scenario-consistent.ts";
import { scenarioKeyed } from "./scenario-keyed.ts";
import { scenarioStated } from "./scenario-stated.ts";
import { shareComplete } from "./share-complete.ts";
import { sourceCited } from "./source-cited.ts";
import { structureAgrees } from "./structure-agrees.ts";
import { textTranslated } from "./text-translated.ts";
import { valueUnreserved } from "./value-unreserved.ts";
import { weightBalanced } from "./weight-balanced.ts";
import { weightPlaced } from "./weight-placed.ts";
import { weightRowHolds } from "./weight-row-holds.ts";
import { wordsSober } from "./words-sober.ts";

/** Every rule that a pack's content keeps. A new rule is a new file and a line here. */
export const contentRules: readonly ContentRule[] = [
  textTranslated,
  numbersAgree,
  polarityAgrees,
  structureAgrees,
  charactersSimplified,
  rateAnnualised,
  wordsSober,
  riseUnpromised,
  claimSourced,
  claimDocumented,
  effectPlaced,
  correctionDue,
  beliefAsserted,
  misconceptionRefuted,
  remedyLinked,
  remedySound,
  orderAcyclic,
  causeAnswered,
  needOpened,
  needResidual,
  familyFilled,
  sourceCited,
  constantCurrent,
  ruleCurrent,
  datesReal,
  datesOrdered,
  valueUnreserved,
  weightPlaced,
  weightBalanced,
  shareComplete,
  weightRowHolds,
  exclusivePairTold,
  scenarioConsistent,
  scenarioKeyed,
  scenarioStated,
  objectiveFilled,
  nodeCovered,
  nodeTaught,
];
