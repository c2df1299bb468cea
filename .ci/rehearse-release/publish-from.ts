import { execFileSync } from "node:child_process";
import { appendFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "./start-registry.ts";

/** A package as published. */
export type Published = { readonly name: string; readonly version: string };

const names = ["core", "quiz", "cli"] as const;

/** Versions the packages of a fresh clone from its changesets, builds them, and publishes them to the registry. */
export function publishFrom(workspace: string, registry: Registry): readonly Published[] {
  const run = (...args: string[]) =>
    execFileSync("npx", ["-y", "pnpm@12", ...args], { cwd: workspace, stdio: "inherit" });
  run("install", "--frozen-lockfile", "--prefer-offline");
  ensureChangeset(join(workspace, ".changeset"));
  run("run", "version-packages");
  // Versions changed, so the lockfile must not be held frozen from here on.
  run("install", "--no-frozen-lockfile", "--prefer-offline");
  for (const name of names) run("--filter", `@plain-credit/${name}`, "run", "build");
  appendFileSync(join(workspace, ".npmrc"), `${scopeSetting(registry.address)}${tokenSetting(registry)}`);
  execFileSync("git", ["commit", "--quiet", "--all", "--message", "Version packages"], {
    cwd: workspace,
    env: author(),
  });
  run("exec", "changeset", "publish");
  return names.map((name) => {
    const manifest = JSON.parse(
      readFileSync(join(workspace, "packages", name, "package.json"), "utf8"),
    ) as Published;
    return { name: manifest.name, version: manifest.version };
  });
}

/** The npm setting that sends @plain-credit to a registry, and only it. */
export function scopeSetting(address: string): string {
  return `@plain-credit:registry=${address}\n`;
}

function tokenSetting({ address, token }: Registry): string {
  return `${address.replace("http:", "")}:_authToken=${token}\n`;
}

// Between releases no changeset may be pending; the rehearsal then releases a patch of everything.
function ensureChangeset(folder: string): void {
  if (readdirSync(folder).some((file) => file.endsWith(".md") && file !== "README.md")) return;
  const bumps = names.map((name) => `"@plain-credit/${name}": patch`).join("\n");
  writeFileSync(join(folder, "rehearsal.md"), `---\n${bumps}\n---\n\nRehearsal of a release.\n`);
}

function author(): NodeJS.ProcessEnv {
  const [name, email] = ["Release rehearsal", "rehearsal@localhost"];
  return {
    ...process.env,
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
}
