import type { Rule, Text } from "@plain-credit/core";
import type { InForceFacts, Standing } from "../../item/facts/apply-rule-facts.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Judgement } from "../prover.ts";
import { complain, refuse } from "./complain-of-facts.ts";
import { sayDay } from "./say-day.ts";
import { isRealDay } from "./step-days.ts";

/** A standing is defensible when it is so by the rule’s own days and the circumstances that the pack lists for it. */
export function judgeInForce({ pack }: Knowledge, facts: InForceFacts): Judgement {
  const rule = pack.rules.find(({ id }) => id === facts.rule);
  const persona = pack.personas.find(({ id }) => id === facts.persona);
  if (rule?.applies === undefined) return refuse(complain("rule-unusable", ["facts", "rule"], facts.rule));
  if (persona === undefined) return refuse(complain("persona-unknown", ["facts", "persona"], facts.persona));
  const { demand, act, inside, outside } = rule.applies;
  const { side, at } = facts.circumstance;
  const circumstance = { inside, outside }[side][at];
  if (circumstance === undefined)
    return refuse(complain("circumstance-unknown", ["facts", "circumstance"], side));
  const days = [facts.day, rule.effective, ...(rule.until === undefined ? [] : [rule.until])];
  if (!days.every(isRealDay)) return refuse(complain("day-unreal", ["facts", "day"], days.join(" ")));
  const told = Object.entries(facts.options);
  return {
    options: new Map(
      told.map(([id, { standing }]) => {
        const defensible = holds(standing, rule, facts);
        const params = { standing, day: facts.day, effective: rule.effective, until: rule.until ?? "" };
        return [id, { defensible, why: { code: defensible ? "standing-so" : "standing-not-so", params } }];
      }),
    ),
    wording: {
      stem: [persona.name, demand, withCircumstance(act, circumstance), ...dayTexts(rule, facts)],
      options: new Map(told.map(([id, { standing }]) => [id, said[standing]])),
    },
    reasons: facts.day > pack.asOf ? [complain("day-to-come", ["facts", "day"], facts.day)] : [],
  };
}

const said: Readonly<Record<Standing, Text>> = {
  applies: { "zh-CN": "管得到：日子和对象都对得上", en: "Yes, both the day and the matter fit" },
  "too-early": { "zh-CN": "管不到：那天还没有轮到它", en: "No, it had not begun by that day" },
  ended: { "zh-CN": "管不到：那天它已经到头了", en: "No, it was already over by that day" },
  "out-of-scope": { "zh-CN": "管不到：这件事不归它来管", en: "No, the rule does not cover this" },
};

function holds(standing: Standing, { applies, effective, until }: Rule, facts: InForceFacts): boolean {
  const early = applies?.retroactive === false && facts.day < effective;
  const late = until !== undefined && facts.day > until;
  const outside = facts.circumstance.side === "outside";
  switch (standing) {
    case "applies":
      return !early && !late && !outside;
    case "too-early":
      return early;
    case "ended":
      return late;
    case "out-of-scope":
      return outside;
  }
}

function withCircumstance(act: Text, circumstance: Text): Text {
  const [before = "", after = ""] = act["zh-CN"].split("{circumstance}");
  const [ahead = "", behind = ""] = act.en.split("{circumstance}");
  return {
    "zh-CN": before + circumstance["zh-CN"] + after,
    en: ahead + circumstance.en + behind,
  };
}

/** The day of the act in any case; the rule’s own where the stem tells them. */
function dayTexts({ applies, effective, until }: Rule, { day, dated }: InForceFacts): readonly Text[] {
  const act = sayDay(day);
  const stated = [{ "zh-CN": act["zh-CN"], en: `on ${act.en}` }];
  if (!dated) return stated;
  const ends = until === undefined ? [] : [sayDay(until)];
  return [...stated, ...(applies?.retroactive === true ? [] : [sayDay(effective)]), ...ends];
}
