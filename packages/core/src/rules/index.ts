import { beliefAsserted } from "./belief-asserted.ts";
import { causeAnswered } from "./cause-answered.ts";
import { claimDocumented } from "./claim-documented.ts";
import { claimSourced } from "./claim-sourced.ts";
import { constantCurrent } from "./constant-current.ts";
import type { ContentRule } from "./content-rule.ts";
import { correctionDue } from "./correction-due.ts";
import { effectPlaced } from "./effect-placed.ts";
import { exclusivePairTold } from "./exclusive-pair-told.ts";
import { familyFilled } from "./family-filled.ts";
import { misconceptionRefuted } from "./misconception-refuted.ts";
import { needOpened } from "./need-opened.ts";
import { needResidual } from "./need-residual.ts";
import { objectiveFilled } from "./objective-filled.ts";
import { orderAcyclic } from "./order-acyclic.ts";
import { remedyLinked } from "./remedy-linked.ts";
import { remedySound } from "./remedy-sound.ts";
import { scenarioConsistent } from "./scenario-consistent.ts";
import { scenarioKeyed } from "./scenario-keyed.ts";
import { scenarioStated } from "./scenario-stated.ts";
import { shareComplete } from "./share-complete.ts";
import { sourceCited } from "./source-cited.ts";
import { textTranslated } from "./text-translated.ts";
import { valueUnreserved } from "./value-unreserved.ts";
import { weightBalanced } from "./weight-balanced.ts";
import { weightPlaced } from "./weight-placed.ts";
import { weightRowHolds } from "./weight-row-holds.ts";

/** Every rule that a pack's content keeps. A new rule is a new file and a line here. */
export const contentRules: readonly ContentRule[] = [
  textTranslated,
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
];
