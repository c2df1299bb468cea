import { comparePacks, highestRelease } from "@plain-credit/core";
import { changedKeys } from "../diff/changed-keys.ts";
import { describeDifference } from "../diff/describe-difference.ts";
import { isAtLeast, nextVersion } from "../diff/next-version.ts";
import { openFile, openShipped } from "../input/load-graph.ts";
import { toJson } from "../to-json.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** What changed between two packs, which claims, keys and lessons that touches, and which version it asks for. */
export const diff: Command = {
  name: "diff",
  summary:
    "What changed from an old pack to a new one, or to the one named with --pack: nodes, claims, keys and lessons, and the version that asks for.",
  options: { pack: { type: "string" } },
  operands: ["old.json", "new.json"],
  async run(options, terminal) {
    const [oldFile, newFile] = options.operands;
    const id = options.text("pack");
    if (oldFile === undefined) throw new UsageError("Give the old pack's file, and the new one's or --pack.");
    if ((newFile === undefined) === (id === undefined))
      throw new UsageError("Give the new pack as a file or with --pack, and not both.");
    const before = await openFile(oldFile, terminal);
    const after = newFile === undefined ? openShipped(id ?? "") : await openFile(newFile, terminal);
    const comparison = comparePacks(before.pack, after.pack);
    const keys = changedKeys(before, after);
    const keysAsk = keys.added.length + keys.removed.length + keys.changed.length > 0 ? "minor" : "none";
    const release = highestRelease([comparison.release, keysAsk]);
    const asksFor = nextVersion(before.pack.version, release);
    const { id: pack, version } = after.pack;
    terminal.complain(describeDifference(comparison, keys));
    terminal.complain(
      release === "none"
        ? "Nothing that is told apart has changed.\n"
        : `This asks for a ${release} version: ${before.pack.version} → ${asksFor}; the new pack says ${version}.\n`,
    );
    await terminal.write(
      toJson({
        pack,
        from: before.pack.version,
        to: version,
        release,
        asksFor,
        suffices: isAtLeast(version, asksFor),
        changes: comparison.changes,
        claims: comparison.claims,
        lessons: comparison.lessons,
        keys,
      }),
    );
    return 0;
  },
};
