// Speed and memory of the packages, printed as tables. A ratio is ours over the peer's, in one process, order alternated, median of the rounds.
import { jiebei } from "@plain-credit/core/packs/jiebei";
import { assembleForm, blueprintsOf } from "@plain-credit/quiz";
import { graphOf, jiebeiGraph } from "./jiebei-graph.ts";
import { race, type Speed, type Subject } from "./measure.ts";
import { measureMemory } from "./memory.ts";
import { multiplyPack } from "./multiply-pack.ts";
import { diagnoseCases } from "./subjects/diagnosing.ts";
import { generateEach, generateMixed } from "./subjects/generating.ts";
import { checkAlike, scoreOneOfOurs, scoreOneOfPerseus } from "./subjects/scoring-one.ts";
import { assembleAndScore, buildAndScoreSurvey } from "./subjects/whole-form.ts";

const quick = process.argv.includes("--quick");
const pace = quick ? { rounds: 3, milliseconds: 50 } : { rounds: 9, milliseconds: 400 };
const items = quick ? 5000 : 100_000;

function print(title: string, speeds: readonly Speed[]): void {
  process.stdout.write(`\n${title}\n`);
  for (const { name, median, lowest, highest } of speeds) {
    const [middle, low, high] = [median, lowest, highest].map((speed) =>
      Math.round(speed).toLocaleString("en"),
    );
    process.stdout.write(`  ${name.padEnd(48)}${middle?.padStart(12)} a second  (${low} to ${high})\n`);
  }
}

function printRace(title: string, ours: Subject, peer: Subject): void {
  const speeds = race([ours, peer], pace);
  print(title, speeds);
  const [mine, theirs] = speeds;
  if (mine !== undefined && theirs !== undefined)
    process.stdout.write(`  ratio ${(mine.median / theirs.median).toFixed(2)}\n`);
}

checkAlike();
printRace("Scoring one item", scoreOneOfOurs, scoreOneOfPerseus);
printRace("A whole form", assembleAndScore, buildAndScoreSurvey);
print("Generating items, by model", race(generateEach(jiebeiGraph), pace));
print("Generating items, all models in turn", race([generateMixed(jiebeiGraph, "items")], pace));
print("The self-check", race([diagnoseCases(jiebeiGraph, "diagnose")], pace));

const grown = [1, 4, 16].map((times) => ({ times, graph: graphOf(multiplyPack(jiebei, times)) }));
print(
  "Items from a pack that many times the size",
  race(
    grown.map(({ times, graph }) => generateMixed(graph, `× ${times}`)),
    pace,
  ),
);
print(
  "diagnose in a pack that many times the size",
  race(
    grown.map(({ times, graph }) => diagnoseCases(graph, `× ${times}`)),
    pace,
  ),
);
print(
  "Forms by length",
  race(
    blueprintsOf(jiebeiGraph).map(({ id, parts }) => ({
      name: `${id}, ${parts.reduce((sum, { count }) => sum + count, 0)} items`,
      once: (turn) => Number(assembleForm(jiebeiGraph, { blueprint: id, seed: `bench${turn}` }).ok),
    })),
    pace,
  ),
);

process.stdout.write(`\nMemory\n  ${items} items hold ${measureMemory(items).toFixed(0)} MB\n`);
