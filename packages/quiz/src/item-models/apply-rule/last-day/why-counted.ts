import type { KnowledgeGraph, Text } from "@plain-credit/core";
import { fillSlots } from "../../../text/fill-slots.ts";
import { formatDay } from "../../../text/format-day.ts";
import { formatSpan } from "../../../text/format-span.ts";
import type { AppliedConstant } from "../applied-constants.ts";
import { toDay } from "../calendar.ts";
import type { CountedWay, Events } from "./counting-ways.ts";
import { anchor, whyWrong } from "./last-day-words.ts";
import { tellCounting } from "./tell-counting.ts";
import { eventText } from "./tell-events.ts";

/** A period in a case. */
export type PeriodCase = {
  readonly graph: KnowledgeGraph;
  readonly constant: AppliedConstant<"period">;
  readonly events: Events;
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
export function whyNot(context: PeriodCase, { way }: CountedWay): Text {
  const { graph, constant, name } = context;
  const [kind = "", named = ""] = way.split(":");
  const other = graph.constants.get(named);
  return fillSlots(whyWrong[kind] ?? anchor, {
    name,
    anchor: anchorOf(context),
    start: dayOf(context, "start"),
    value: formatSpan(Number(constant.value), constant.unit),
    day: dayOf(context, named),
    event: eventText(constant, named),
    other: other === undefined ? name : formatSpan(Number(other.value), other.unit),
    otherName: other?.name ?? name,
  });
}

function anchorOf(context: PeriodCase): Text {
  const { constant, name } = context;
  return fillSlots(anchor, { start: dayOf(context, "start"), act: constant.applies.start, name });
}

function dayOf({ constant, events }: PeriodCase, event: string): Text {
  return formatDay(toDay(events[event] ?? 0), constant.unit === "years");
}
