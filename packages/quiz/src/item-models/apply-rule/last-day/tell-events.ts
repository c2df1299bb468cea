import type { Text } from "@plain-credit/core";
import { formatDay } from "../../../text/format-day.ts";
import type { AppliedConstant } from "../applied-constants.ts";

/** What happened on an event of a period, a phrase that follows the person’s name. */
export function eventText({ applies }: AppliedConstant<"period">, event: string): Text {
  const [side = "", at = "0"] = event.split("-");
  const listed = { before: applies.before, after: applies.after }[side]?.[Number(at)];
  return listed ?? applies.start;
}

/** The events with their days, oldest first: the first with its year, a later one where the year is another. */
export function tellEvents(
  constant: AppliedConstant<"period">,
  events: Readonly<Record<string, string>>,
  name: Text,
): Text {
  const told = Object.entries(events)
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([event, day], at, all) => {
      const before = all[at - 1]?.[1];
      const when = formatDay(day, before === undefined || before.slice(0, 4) !== day.slice(0, 4));
      const text = eventText(constant, event);
      return {
        "zh-CN": `${when["zh-CN"]}${text["zh-CN"]}`,
        en: at === 0 ? `On ${when.en} ${name.en} ${text.en}` : `on ${when.en} ${text.en}`,
      };
    });
  const english = told.map(({ en }) => en);
  return {
    "zh-CN": told.map((text) => text["zh-CN"]).join("，"),
    en: `${english.slice(0, -1).join(", ")}${english.length > 1 ? " and " : ""}${english[english.length - 1] ?? ""}`,
  };
}
