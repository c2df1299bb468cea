import { differingSeeds, hashEverywhere } from "../test/same-bytes/hash-everywhere.ts";

// node scripts/compare-bytes.ts 10000: exits 1 and names the seeds when an engine builds other bytes than Node.
const count = Number.parseInt(process.argv[2] ?? "10000", 10);
if (!(count > 0)) {
  console.error("Usage: node scripts/compare-bytes.ts [number of forms]");
  process.exit(2);
}
const { node, browsers } = await hashEverywhere(count);
console.log(`${node.engine}: ${count} forms, ${new Set(node.hashes).size} of them different`);
for (const browser of browsers) {
  const others = differingSeeds(node, browser);
  console.log(`${browser.engine}: ${count - others.length} the same bytes, ${others.length} not`);
  if (others.length > 0) {
    console.error(`Seeds that build other bytes: ${others.slice(0, 20).join(", ")}`);
    process.exitCode = 1;
  }
}
