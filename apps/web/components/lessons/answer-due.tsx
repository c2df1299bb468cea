import { knowledge } from "../../api/knowledge.ts";
import { dayAfter } from "./day-after.ts";
import { LaterDay } from "./later-day.tsx";

/** The day by which an answer is due: as many days after a day as the constant `within` of the pack says. */
export function AnswerDue({ from, within }: { readonly from: string; readonly within: string }) {
  const term = knowledge.graph.constants.get(within);
  if (term?.unit !== "days" || typeof term.value !== "number")
    throw new Error(`The page counts the days of a constant that the pack does not hold: ${within}`);
  return <LaterDay from={dayAfter(from, term.value, 0)} />;
}
