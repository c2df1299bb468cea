import { execFileSync } from "node:child_process";

// node scripts/draw-sentences.ts <commit> [en|zh-CN] [number]: the sentences of that commit's lessons and pages that its hash draws, in the order drawn.
const [commit, locale = "en", count = "100"] = process.argv.slice(2);
if (!commit || !(Number(count) > 0)) {
  console.error("Usage: node scripts/draw-sentences.ts <commit> [en|zh-CN] [number]");
  process.exit(2);
}
const root = new URL("../../../", import.meta.url);
const git = (...words: string[]) =>
  execFileSync("git", words, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 }).trim();

const paths = git("ls-tree", "-r", "--name-only", commit, "apps/web/content")
  .split("\n")
  .filter((path) => path.endsWith(`/${locale}.mdx`));

// What stands in a tag is kept when it is a figure, so that a sentence can be found again in its file.
const flatten = (text: string) =>
  text
    .replace(/<(Claim|Misconception|Remedy|Signal|Cause) id="([^"]+)">/g, "[$2] ")
    .replace(/<(?:Money|Rate) value=\{([^}]*)\} \/>/g, "{$1}")
    .replace(/<([A-Z]\w*)[^>]*\/>/g, "{$1}")
    .replace(/<[^>]+>|\*\*/g, "")
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, "")
    .replace(/\s+/g, " ")
    .trim();

const sentences = paths.flatMap((path) =>
  git("show", `${commit}:${path}`)
    .replace(/<FigureTable[\s\S]*?<\/FigureTable>/g, "")
    .split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.)\s)/)
    .filter((block) => !/^\s*(?:#|export |<[A-Z])/.test(block) || /^\s*<Claim id/.test(block))
    .flatMap((block) => flatten(block).split(/(?<=[.?!][”’]?)\s+(?=[A-Z“‘[{])|(?<=[。！？]」?)/))
    .filter((sentence) => sentence.trim() !== "")
    .map((sentence) => ({ page: path.split("/").at(-2), sentence })),
);

// A linear congruential generator (Numerical Recipes) started at the first eight digits of the commit's hash.
let state = Number.parseInt(git("rev-parse", commit).slice(0, 8), 16);
const drawn = new Set<number>();
while (drawn.size < Math.min(Number(count), sentences.length)) {
  state = (Math.imul(1664525, state) + 1013904223) >>> 0;
  drawn.add(Math.floor((sentences.length * state) / 2 ** 32));
}
console.log(`${git("rev-parse", commit)} ${locale}: ${sentences.length} sentences`);
for (const [place, index] of [...drawn].entries()) {
  const found = sentences[index];
  if (found) console.log(`${place + 1}\t${found.page}\t${found.sentence}`);
}
