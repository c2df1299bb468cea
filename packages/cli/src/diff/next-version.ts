import type { ReleaseKind } from "@plain-credit/core";

/** The lowest version after `version` that a release of that kind may bear: `0.1.3` and minor give `0.2.0`. */
export function nextVersion(version: string, kind: ReleaseKind): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  switch (kind) {
    case "none":
      return version;
    case "patch":
      return [major, minor, patch + 1].join(".");
    case "minor":
      return [major, minor + 1, 0].join(".");
    case "major":
      return [major + 1, 0, 0].join(".");
  }
}

/** Whether a version is as high as another, by its three numbers. */
export function isAtLeast(version: string, least: string): boolean {
  const [given, wanted] = [version.split(".").map(Number), least.split(".").map(Number)];
  const at = given.findIndex((part, index) => part !== wanted[index]);
  return at === -1 || (given[at] ?? 0) > (wanted[at] ?? 0);
}
