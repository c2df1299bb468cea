import type { Text } from "@plain-credit/core";
import type { InForceFacts, Standing } from "../../../item/facts/apply-rule-facts.ts";
import { fillSlots } from "../../../text/fill-slots.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { ReachingRule } from "./reached-acts.ts";

/** An act as the facts have it. */
export type Act = Pick<InForceFacts, "day" | "circumstance">;

/** Why just this can be said of rule and act. */
export function whyStands(rule: ReachingRule, act: Act, right: Standing): Text {
  const reason = {
    applies:
      rule.until === undefined ? "applies" : rule.applies.retroactive ? "applies-until" : "applies-between",
    "too-early": "too-early",
    ended: "ended",
    "out-of-scope": "out-of-scope",
  }[right];
  return fillSlots(reasons[reason] ?? formatDay(act.day, true), slotsOf(rule, act));
}

/** Why something else cannot be said. */
export function whyFalls(rule: ReachingRule, act: Act, chosen: Standing, right: Standing): Text {
  if (chosen === "applies") return whyStands(rule, act, right);
  return fillSlots(falls[chosen], slotsOf(rule, act));
}

function slotsOf(rule: ReachingRule, { day, circumstance }: Act): Readonly<Record<string, Text>> {
  const none: Text = { "zh-CN": "", en: "" };
  return {
    day: formatDay(day, true),
    from: formatDay(rule.effective, true),
    until: rule.until === undefined ? none : formatDay(rule.until, true),
    act: fillSlots(rule.applies.act, {
      circumstance: rule.applies[circumstance.side][circumstance.at] ?? none,
    }),
    demand: rule.applies.demand,
    title: rule.title,
  };
}

const reasons: Readonly<Record<string, Text>> = {
  applies: {
    "zh-CN": "《{title}》从{from}起施行，{day}不早于这一天；{act}，这样的事归它管。",
    en: "The rule ({title}) has been in force since {from}, and {day} is not before that. It covers a case like this, where somebody {act}.",
  },
  "applies-between": {
    "zh-CN": "《{title}》从{from}管到{until}，{day}正在中间；{act}，这样的事归它管。",
    en: "The rule ({title}) runs from {from} to {until}, and {day} lies between. It covers a case like this, where somebody {act}.",
  },
  "applies-until": {
    "zh-CN": "《{title}》最晚算到{until}，{day}还来得及；{act}，这样的事归它管。",
    en: "The rule ({title}) counts up to {until}, and {day} is in time. It covers a case like this, where somebody {act}.",
  },
  "too-early": {
    "zh-CN": "《{title}》从{from}才起施行；{day}还在这之前，不能倒回去用。",
    en: "The rule ({title}) has been in force since {from} only; {day} is before that, and it does not reach back.",
  },
  ended: {
    "zh-CN": "《{title}》只到{until}为止；{day}已经在这之后。",
    en: "The rule ({title}) ran to {until} only; {day} is after that.",
  },
  "out-of-scope": {
    "zh-CN": "日子对得上，可规定说的是「{demand}」；{act}，不在里面。",
    en: "The day fits, yet the rule says “{demand}”. A case where somebody {act} is outside that.",
  },
};

const falls: Readonly<Record<Exclude<Standing, "applies">, Text>> = {
  "too-early": {
    "zh-CN": "《{title}》从{from}起施行，{day}不在这之前，所以不是没轮到。",
    en: "The rule ({title}) has been in force since {from}; {day} is not before that, so it had begun.",
  },
  ended: {
    "zh-CN": "《{title}》到{until}为止，{day}没有超过，所以不是到头了。",
    en: "The rule ({title}) runs to {until}; {day} is not after that, so it was not over.",
  },
  "out-of-scope": {
    "zh-CN": "规定说的是「{demand}」；{act}，正在里面，问题不在这里。",
    en: "The rule says “{demand}”. A case where somebody {act} is within that, so this is not the reason.",
  },
};
