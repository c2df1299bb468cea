import type { DraftOption } from "../../../item/draft-option.ts";
import type { LastDayFacts } from "../../../item/facts/apply-rule-facts.ts";
import { formatDay } from "../../../text/format-day.ts";
import { toDay } from "../calendar.ts";
import type { CountedDay } from "./counted-day.ts";
import { mistakes } from "./last-day-words.ts";
import { whyNot, whyRight, type PeriodCase } from "./why-counted.ts";

/** A day to choose, with why it is or is not the last one. */
export function dayOption(
  context: PeriodCase,
  counted: CountedDay,
  withYear: boolean,
): DraftOption<LastDayFacts["options"][string]> {
  const { from, by } = counted;
  const day = toDay(counted.day);
  const right = from === "start" && by === "right";
  return {
    stands: { from, by, day },
    text: formatDay(day, withYear),
    rationale: right ? whyRight(context) : whyNot(context, counted),
    claims: [context.constant.applies.claim],
    ...(right ? {} : { diagnoses: { type: "mistake", id: mistakeIn(counted) } as const }),
    harmful: false,
    right,
  };
}

function mistakeIn({ from, by }: CountedDay): string {
  const [side = ""] = from.split("-");
  const [kind = "", constant] = by.split(":");
  const named = [...(from === "start" ? [] : [mistakes[side]]), ...(by === "right" ? [] : [mistakes[kind]])];
  return `${named.join("-and-")}${constant === undefined ? "" : `:${constant}`}`;
}
