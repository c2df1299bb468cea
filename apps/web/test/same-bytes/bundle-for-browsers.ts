import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const entry = fileURLToPath(new URL("hash-forms.ts", import.meta.url));

/** `hash-forms.ts` with the engine and the pack from source, as one script for Chromium 80 and later that defines `sameBytes.hashForms`. */
export async function bundleForBrowsers(): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "sameBytes",
    target: "chrome80",
    charset: "utf8",
  });
  const [script] = result.outputFiles;
  if (script === undefined) throw new Error("esbuild wrote no script.");
  return script.text;
}
