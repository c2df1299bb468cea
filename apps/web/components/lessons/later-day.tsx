import { knowledge } from "../../api/knowledge.ts";
import { currentLocale } from "../../messages/current-locale.ts";
import { dayAfter } from "./day-after.ts";

type LaterDay = { readonly from: string; readonly days?: number; readonly years?: string };

/** A day, and as many days after it; `years` names a constant of the pack by whose years it lies later still. */
export async function LaterDay({ from, days = 0, years }: LaterDay) {
  const day = dayAfter(from, days, years === undefined ? 0 : yearsOf(years));
  return (
    <time dateTime={day} data-figure="">
      {new Intl.DateTimeFormat(await currentLocale(), { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(day),
      )}
    </time>
  );
}

function yearsOf(id: string): number {
  const constant = knowledge.graph.constants.get(id);
  if (constant?.unit !== "years" || typeof constant.value !== "number")
    throw new Error(`The page counts the years of a constant that the pack does not hold: ${id}`);
  return constant.value;
}
