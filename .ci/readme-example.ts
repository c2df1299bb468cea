import { readFileSync } from "node:fs";

/** The package example of the README: its first TypeScript block, exactly as printed. */
export function readmeExample(readme: string | URL): string {
  const block = /```ts\n([\s\S]*?)```/.exec(readFileSync(readme, "utf8"))?.[1];
  if (block === undefined) throw new Error("The README shows no TypeScript example.");
  return block;
}
