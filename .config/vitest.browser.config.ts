import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { LongestFirst } from "./longest-first.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    include: ["apps/web/**/*.browser.ts"],
    exclude: ["**/node_modules/**", "**/.next/**"],
    globalSetup: [".config/serve-web.ts"],
    setupFiles: [".config/fail-on-console.ts"],
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: ".results/browser.json" }]],
  },
});
