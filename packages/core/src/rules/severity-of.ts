import type { Severity } from "./content-rule.ts";
import { contentRules } from "./index.ts";

/** How much an issue of that code weighs. What no content rule reports, such as a shape that does not parse, is an error. */
export function severityOf(code: string): Severity {
  return contentRules.find(({ codes }) => codes.includes(code))?.severity ?? "error";
}
