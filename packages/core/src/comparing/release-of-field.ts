import { locales } from "../model/text.ts";
import type { NodeChange, ReleaseKind } from "./pack-comparison.ts";

/** What decides no treatment, rule or key: where a document is found, when it was looked up, what to read next. */
const looks: Partial<Readonly<Record<NodeChange["list"], readonly string[]>>> = {
  sources: ["number", "published", "effective", "url", "verified", "checked"],
  claims: ["row", "placement"],
  misconceptions: ["placement"],
  constants: ["asOf", "reviewBy"],
  terms: ["claims"],
  events: ["date", "strand", "rules", "claims", "sources"],
  objectives: ["lessons", "tags"],
  lessons: ["minutes", "next"],
  scenarios: ["skeletons"],
};

/** The kind of version that a changed field asks for: wording and looking up a patch, an id a major, the rest a minor. */
export function releaseOfField(list: NodeChange["list"], field: string): ReleaseKind {
  if (list === "pack" && field === "id") return "major";
  if (locales.some((locale) => field.endsWith(`.${locale}`))) return "patch";
  const [top = field] = field.split(/[.[]/);
  return looks[list]?.includes(top) === true ? "patch" : "minor";
}
