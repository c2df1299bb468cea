// Rehearses a release from the last commit: version, build, publish to a registry on loopback, then use the packages as a stranger would.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { publishFrom } from "./publish-from.ts";
import { startRegistry } from "./start-registry.ts";
import { useAsStranger } from "./use-as-stranger.ts";

const scratch = mkdtempSync(join(tmpdir(), "rehearse-release-"));
const registry = await startRegistry(join(scratch, "registry"));
try {
  const workspace = join(scratch, "workspace");
  execFileSync("git", ["clone", "--quiet", process.cwd(), workspace], { stdio: "inherit" });
  const versions = publishFrom(workspace, registry);
  useAsStranger(join(scratch, "stranger"), workspace, registry.address, versions);
  process.stdout.write(
    `Release rehearsed: ${versions.map(({ name, version }) => `${name} ${version}`).join(", ")}\n`,
  );
} finally {
  await registry.stop();
  rmSync(scratch, { recursive: true, force: true });
}
