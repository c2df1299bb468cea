import type { Constant, KnowledgeGraph, Text } from "@plain-credit/core";
import { fillSlots } from "../../../text/fill-slots.ts";
import { formatDay } from "../../../text/format-day.ts";
import { formatSpan } from "../../../text/format-span.ts";
import type { AppliedConstant } from "../applied-constants.ts";
import { toDay } from "../calendar.ts";
import type { CountedDay } from "./counted-day.ts";
import { anchor, fromOther, twoMistakes, wrongSpan } from "./last-day-words.ts";
import { tellCounting } from "./tell-counting.ts";
import { eventText } from "./tell-events.ts";

/** A period in a case: the days of its events, by event. */
export type PeriodCase = {
  readonly graph: KnowledgeGraph;
  readonly constant: AppliedConstant<"period">;
  readonly events: Readonly<Record<string, number>>;
  readonly name: Text;
};

/** Why the right day is right, with the counting. */
export function whyRight(context: PeriodCase): Text {
  const { constant, events } = context;
  const counted = tellCounting(constant, events["start"] ?? 0);
  const from = anchorOf(context);
  const aside =
    constant.unit === "days"
      ? {
          "zh-CN": "最后一天碰上放假，才往后顺延。",
          en: " Only if the last day is a day off does it move on.",
        }
      : { "zh-CN": "", en: "" };
  return {
    "zh-CN": `${from["zh-CN"]}：${counted["zh-CN"]}。${aside["zh-CN"]}`,
    en: `${from.en.charAt(0).toUpperCase()}${from.en.slice(1)}: ${counted.en}.${aside.en}`,
  };
}

/** Why a wrong day is wrong. */
export function whyNot(context: PeriodCase, { from, by }: CountedDay): Text {
  if (by === "right") return whyNotFrom(context, from);
  const second = whyNotBy(context, by);
  return from === "start" ? second : fillSlots(twoMistakes, { first: whyNotFrom(context, from), second });
}

function whyNotFrom(context: PeriodCase, event: string): Text {
  return fillSlots(fromOther, {
    name: context.name,
    day: dayOf(context, event),
    event: eventText(context.constant, event),
    anchor: anchorOf(context),
  });
}

function whyNotBy({ graph, constant }: PeriodCase, by: string): Text {
  const [kind = "", named = ""] = by.split(":");
  const other = graph.constants.get(named) ?? constant;
  return fillSlots(wrongSpan[kind] ?? anchor, {
    value: spanText(constant),
    other: spanText(other),
    otherName: other.name,
  });
}

function anchorOf(context: PeriodCase): Text {
  const { constant, name } = context;
  return fillSlots(anchor, { start: dayOf(context, "start"), act: constant.applies.start, name });
}

function dayOf({ constant, events }: PeriodCase, event: string): Text {
  return formatDay(toDay(events[event] ?? 0), constant.unit === "years");
}

function spanText({ unit, value }: Constant): Text {
  return formatSpan(Number(value), unit === "years" ? "years" : "days");
}
