import type { Issue } from "@plain-credit/core";
import type { Item } from "../item/item.ts";
import { checkDiagnosis } from "./check-diagnosis.ts";
import type { Knowledge } from "./knowledge.ts";

type Stands = Readonly<Record<string, unknown>>;

/** Whether the options are the ones that the facts tell of, each stands for something of its own, and each distractor says what it shows. */
export function checkOptions(knowledge: Knowledge, item: Item): readonly Issue[] {
  const stands = (item.facts as { options?: Stands }).options ?? {};
  return [
    ...checkIds(item, stands),
    ...findRepeated(
      "option-equal",
      Object.entries(stands).map(([id, stand]) => [id, JSON.stringify(stand)]),
    ),
    ...findRepeated(
      "text-repeated",
      item.options.map(({ id, text }) => [id, text["zh-CN"].trim()]),
    ),
    ...findRepeated(
      "text-repeated",
      item.options.map(({ id, text }) => [id, text.en.trim().toLowerCase()]),
    ),
    ...item.options.flatMap((option, at) => [
      ...option.claims
        .filter((claim) => !knowledge.claims.has(claim))
        .map((claim) => ({
          code: "claim-unknown",
          path: ["options", at, "claims"],
          params: { option: option.id, claim },
        })),
      ...checkDiagnosis(knowledge, item, option, stands[option.id]),
    ]),
  ];
}

function checkIds(item: Item, stands: Stands): readonly Issue[] {
  const reasons: Issue[] = [];
  const shown = item.options.map(({ id }) => id);
  const told = Object.keys(stands);
  if (shown.length < 2)
    reasons.push({ code: "option-insufficient", path: ["options"], params: { count: shown.length } });
  shown.forEach((id, at) => {
    if (id !== String.fromCharCode(97 + at))
      reasons.push({ code: "option-misplaced", path: ["options", at, "id"], params: { option: id } });
    if (!told.includes(id))
      reasons.push({ code: "option-untold", path: ["options", at, "id"], params: { option: id } });
  });
  for (const id of told)
    if (!shown.includes(id))
      reasons.push({ code: "option-unshown", path: ["facts", "options", id], params: { option: id } });
  return reasons;
}

function findRepeated(code: string, entries: readonly (readonly [string, string])[]): readonly Issue[] {
  const seen = new Map<string, string>();
  return entries.flatMap(([option, content]) => {
    const other = seen.get(content);
    if (other !== undefined) return [{ code, path: ["options", option], params: { option, other } }];
    seen.set(content, option);
    return [];
  });
}
