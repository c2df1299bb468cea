import type { NodeChange, PackComparison } from "@plain-credit/core";
import type { KeyComparison } from "./changed-keys.ts";

/** The differences of two packs as lines for a person. */
export function describeDifference(
  { changes, claims, lessons }: PackComparison,
  keys: KeyComparison,
): string {
  const lines = [
    ...changes.map(describeChange),
    ...keys.added.map((family) => `new questions: ${family}`),
    ...keys.removed.map((family) => `questions gone: ${family}`),
    ...keys.changed.map(
      ({ family, was, now }) =>
        `another key: ${family} (was ${was.join(", ")}; now ${now.join(", ") || "none that is right"})`,
    ),
    ...(claims.length > 0 ? [`claims touched: ${claims.join(", ")}`] : []),
    ...(lessons.length > 0 ? [`lessons touched: ${lessons.join(", ")}`] : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function describeChange({ list, id, change, fields, release }: NodeChange): string {
  const where = fields.length > 0 ? `: ${fields.join(", ")}` : "";
  return `${change}: ${list} ${id}${where} (${release})`;
}
