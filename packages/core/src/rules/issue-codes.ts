import { issuesExcessive } from "../model/parse-with.ts";
import { shapeCodes } from "../model/to-issues.ts";
import { contentRules } from "./index.ts";

/** Every code that `parsePack`, `buildGraph`, `checkGraph` and `parseFindings` report, for tables of sentences about them. */
export const issueCodes: readonly string[] = [
  ...new Set([
    ...shapeCodes,
    issuesExcessive,
    "id-duplicate",
    "weight-duplicate",
    "reference-duplicate",
    "reference-dangling",
    "node-unknown",
    ...contentRules.flatMap(({ codes }) => codes),
  ]),
];
