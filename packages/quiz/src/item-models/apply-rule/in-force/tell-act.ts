import type { Text } from "@plain-credit/core";
import { fillSlots } from "../../../text/fill-slots.ts";
import { formatDay } from "../../../text/format-day.ts";
import type { ReachingRule } from "./reached-acts.ts";
import type { Act } from "./standing-reasons.ts";
import { validity } from "./standing-words.ts";

/** What was done, and when. */
export function tellAct(
  { applies }: ReachingRule,
  { day, circumstance }: Act,
): { readonly act: Text; readonly day: Text } {
  const told = applies[circumstance.side][circumstance.at] ?? applies.act;
  return { act: fillSlots(applies.act, { circumstance: told }), day: formatDay(day, true) };
}

/** The days of a rule, where the stem tells them; nothing where it does not. */
export function tellValidity({ effective, until, applies }: ReachingRule, dated: boolean): Text {
  if (!dated) return { "zh-CN": "", en: "" };
  const kind = until === undefined ? "from" : applies.retroactive ? "until" : "from-until";
  return fillSlots(validity[kind], {
    from: formatDay(effective, true),
    until: formatDay(until ?? effective, true),
  });
}
