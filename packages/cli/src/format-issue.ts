import type { Issue } from "@plain-credit/core";

/** An issue as one line: `packs[0].claims[3].id: id-duplicate (id R3.2)`. */
export function formatIssue(issue: Issue): string {
  const path = issue.path.map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`)).join("");
  const params = Object.entries(issue.params).map(([name, value]) => `${name} ${value}`);
  return `${path.replace(/^\./, "") || "(root)"}: ${issue.code}${params.length > 0 ? ` (${params.join(", ")})` : ""}\n`;
}
