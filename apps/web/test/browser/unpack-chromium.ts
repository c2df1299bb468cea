import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { createBrotliDecompress } from "node:zlib";

const packages = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** The path of the Chromium that an npm package carries, unpacked on first use; undefined on systems for which it was not built. */
export async function unpackChromium(
  name: "@sparticuz/chromium" | "chrome-aws-lambda",
): Promise<string | undefined> {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const packed = join(packages, name, "bin/chromium.br");
  const unpacked = join(packages, ".cache", name, "chromium");
  if (existsSync(unpacked) || !existsSync(packed)) return existsSync(unpacked) ? unpacked : undefined;
  await mkdir(dirname(unpacked), { recursive: true });
  // Tests that start together must not run each other's half-written file, so it takes its name when it is whole.
  const partial = `${unpacked}.${randomUUID()}`;
  await pipeline(
    createReadStream(packed),
    createBrotliDecompress(),
    createWriteStream(partial, { mode: 0o755 }),
  );
  await rename(partial, unpacked);
  return unpacked;
}
