// Writes the golden forms anew: node packages/quiz/test/write-golden.ts. Run it when content or engine changed on purpose; raise engineVersion if the same pack now gives other items.
import { mkdirSync, writeFileSync } from "node:fs";
import { goldenFile, goldenSeeds, goldenText } from "./golden-forms.ts";

mkdirSync(new URL("golden/", import.meta.url), { recursive: true });
for (const seed of goldenSeeds) writeFileSync(goldenFile(seed), goldenText(seed));
