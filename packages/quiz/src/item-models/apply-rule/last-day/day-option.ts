import type { DraftOption } from "../../../item/draft-option.ts";
import type { LastDayFacts } from "../../../item/facts/apply-rule-facts.ts";
import { formatDay } from "../../../text/format-day.ts";
import { toDay } from "../calendar.ts";
import type { CountedWay } from "./counting-ways.ts";
import { mistakeOf } from "./last-day-words.ts";
import { whyNot, whyRight, type PeriodCase } from "./why-counted.ts";

/** A day to choose, with why it is or is not the last one. */
export function dayOption(
  context: PeriodCase,
  counted: CountedWay,
  withYear: boolean,
): DraftOption<LastDayFacts["options"][string]> {
  const day = toDay(counted.day);
  const right = counted.way === "right";
  return {
    stands: { way: counted.way, day },
    text: formatDay(day, withYear),
    rationale: right ? whyRight(context) : whyNot(context, counted),
    claims: [context.constant.applies.claim],
    ...(right ? {} : { diagnoses: { type: "mistake", id: mistakeIn(counted.way) } as const }),
    harmful: false,
    right,
  };
}

function mistakeIn(way: string): string {
  const [kind, named] = way.split(":");
  return kind === "by" ? `taking-another-period:${named ?? ""}` : (mistakeOf[way] ?? way);
}
