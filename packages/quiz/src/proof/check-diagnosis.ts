import type { Issue } from "@plain-credit/core";
import type { Item, Option } from "../item/item.ts";
import type { Knowledge } from "./knowledge.ts";

/** Whether a wrong answer says what giving it shows, a right choice says nothing, and what is named exists and is what the option stands for. */
export function checkDiagnosis(
  knowledge: Knowledge,
  item: Item,
  { id, diagnoses }: Option,
  stands: unknown,
): readonly Issue[] {
  const complain = (code: string, named = ""): readonly Issue[] => [
    { code, path: ["options", id, "diagnoses"], params: { option: id, diagnosis: named } },
  ];
  const silent = isRightChoice(item, id);
  if (diagnoses === undefined) return silent ? [] : complain("diagnosis-missing");
  if (silent) return complain("diagnosis-on-key", diagnoses.id);
  const misconception = nameIn(stands, "misconception");
  if (diagnoses.type === "misconception") {
    if (!knowledge.misconceptions.has(diagnoses.id)) return complain("diagnosis-unknown", diagnoses.id);
    const other = misconception !== undefined && misconception !== diagnoses.id;
    return other ? complain("diagnosis-misplaced", diagnoses.id) : [];
  }
  if (misconception !== undefined) return complain("diagnosis-misplaced", diagnoses.id);
  const [, named] = diagnoses.id.split(":");
  if (named === undefined) return diagnoses.id === "" ? complain("diagnosis-unknown") : [];
  if (!knowledge.names.has(named) && !treatments.has(named))
    return complain("diagnosis-unknown", diagnoses.id);
  const own = typeof stands === "string" && treatments.has(stands) ? stands : nameIn(stands, "cause");
  return own !== undefined && own !== named ? complain("diagnosis-misplaced", diagnoses.id) : [];
}

/** A right choice shows nothing; of a row, a step or a prompt something can be got wrong whatever is right. */
function isRightChoice(item: Item, id: string): boolean {
  if (item.type === "multiple-choice") return item.key.includes(id);
  return (item.type === "single-choice" || item.type === "numeric") && item.key === id;
}

const treatments: ReadonlySet<string> = new Set(["rely", "unofficial", "unfounded", "harmful"]);

function nameIn(stands: unknown, kind: string): string | undefined {
  const name: unknown = typeof stands === "object" && stands !== null ? Reflect.get(stands, kind) : undefined;
  return typeof name === "string" ? name : undefined;
}
