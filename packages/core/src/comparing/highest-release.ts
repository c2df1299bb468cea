import type { ReleaseKind } from "./pack-comparison.ts";

const order: readonly ReleaseKind[] = ["none", "patch", "minor", "major"];

/** The kind of version that satisfies all. */
export function highestRelease(kinds: readonly ReleaseKind[]): ReleaseKind {
  return order[Math.max(0, ...kinds.map((kind) => order.indexOf(kind)))] ?? "none";
}
