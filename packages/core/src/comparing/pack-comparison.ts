import type { Pack } from "../model/pack.ts";

/** The name of a list in a pack: `claims`, `weights` … */
export type PackList = {
  readonly [Kind in keyof Pack]: Pack[Kind] extends readonly unknown[] ? Kind : never;
}[keyof Pack];

/** Which number of a version a change counts up: wording the patch; a treatment, a rule or a key the minor; an id that is gone the major. */
export type ReleaseKind = "none" | "patch" | "minor" | "major";

/** One node that was added, removed or changed; `list` is `pack` for the pack's own fields. Fields are paths within the node, e.g. `text.en` or `values[yes].share`. */
export type NodeChange = {
  readonly list: PackList | "pack";
  readonly id: string;
  readonly change: "added" | "removed" | "changed";
  readonly fields: readonly string[];
  readonly release: ReleaseKind;
};

/** What became of a pack between two versions, what that touches, and which kind of version it asks for. */
export type PackComparison = {
  readonly changes: readonly NodeChange[];
  /** Claims that changed, or that cite a source which changed or whose rule or constant did. */
  readonly claims: readonly string[];
  /** Lessons that changed, or that cover or aim at something that is touched. */
  readonly lessons: readonly string[];
  readonly release: ReleaseKind;
};
