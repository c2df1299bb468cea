import { definePack } from "../../model/define-pack.ts";
import { causeFamilies } from "./cause-families.ts";
import { causes } from "./causes.ts";
import { claims } from "./claims.ts";
import { constants } from "./constants.ts";
import { events } from "./events.ts";
import { exclusivePairs } from "./exclusive-pairs.ts";
import { lessons } from "./lessons.ts";
import { misconceptions } from "./misconceptions.ts";
import { needs } from "./needs.ts";
import { objectives } from "./objectives.ts";
import { outcomes } from "./outcomes.ts";
import { personas } from "./personas.ts";
import { remedies } from "./remedies.ts";
import { remedyFamilies } from "./remedy-families.ts";
import { rules } from "./rules.ts";
import { scenarios } from "./scenarios.ts";
import { signalGroups } from "./signal-groups.ts";
import { signals } from "./signals.ts";
import { sources } from "./sources.ts";
import { terms } from "./terms.ts";
import { weights } from "./weights.ts";

/** Why the limit of a cash loan on a Chinese platform may not rise, and what to do: the subject of Plain Credit. */
export const jiebei = definePack({
  id: "jiebei",
  version: "0.1.0",
  asOf: "2026-11-23",
  title: { "zh-CN": "借呗额度为什么不涨", en: "Why the Jiebei limit does not rise" },
  subject: { "zh-CN": "一家平台的消费贷", en: "a platform’s consumer loan" },
  sources,
  claims,
  causeFamilies,
  remedyFamilies,
  outcomes,
  causes,
  signalGroups,
  signals,
  weights,
  exclusivePairs,
  needs,
  remedies,
  misconceptions,
  rules,
  constants,
  terms,
  events,
  objectives,
  lessons,
  personas,
  scenarios,
});
