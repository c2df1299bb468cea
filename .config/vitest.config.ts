import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    testTimeout: 60_000,
    // Tests share no state, and importing the pack anew for each file takes longer than most of them.
    isolate: false,
    include: ["packages/*/{src,test}/**/*.test.ts", "apps/*/**/*.test.{ts,tsx}", ".ci/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "**/dist/**"],
    setupFiles: [".config/fail-on-console.ts"],
    reporters: ["default", ["json", { outputFile: ".results/unit.json" }]],
  },
});
