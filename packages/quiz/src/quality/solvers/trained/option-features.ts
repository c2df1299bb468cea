import { contentWords } from "../../../text/content-words.ts";
import { textLength } from "../../../text/text-length.ts";
import type { SeenLine } from "../seen-line.ts";
import { countShared } from "../shared-words.ts";
import { statedNumbers } from "../stated-numbers.ts";
import { countAbsolutes, countCautions, countHedges, countNegations } from "../telling-words.ts";
import { rankFeatures } from "./rank-features.ts";

/** What each option of a line shows, as names of features. */
export type Describe = (line: SeenLine) => readonly (readonly string[])[];

/** Which option it is, and nothing else. */
export const describeIdentity: Describe = ({ options, locale }) => options.map((text) => [text[locale]]);

const counters = {
  absolutes: countAbsolutes,
  hedges: countHedges,
  cautions: countCautions,
  negations: countNegations,
  numbers: (text: string) => statedNumbers(text).length,
  marks: (text: string) => text.match(/[，；：、（）「」,;:()“”]/g)?.length ?? 0,
};

/** Place, length, numbers, marks, telling words and every content word of an option, with how it compares with the others. */
export const describeSurface: Describe = ({ options, locale }) => {
  const words = options.map((text) => contentWords(text)[locale]);
  const ranks = [
    rankFeatures(
      "length",
      options.map((text) => textLength(text, locale)),
    ),
    rankFeatures(
      "shared",
      words.map((own) => words.reduce((sum, other) => sum + countShared(own, other), -own.size)),
    ),
    ...Object.entries(counters).map(([name, count]) =>
      rankFeatures(
        name,
        options.map((text) => count(text[locale], locale)),
      ),
    ),
  ];
  return options.map((_, at) => [
    `place ${at} of ${options.length}`,
    ...ranks.flatMap((rank) => rank[at] ?? []),
    ...[...(words[at] ?? [])].map((word) => `word ${word}`),
  ]);
};

/** How an option compares with the others in what it shares with the stem: words, numbers, denial. */
export const describeLink: Describe = ({ stem, options, locale }) => {
  const asked = contentWords(stem)[locale];
  const numbers = new Set(statedNumbers(stem[locale]));
  const denies = countNegations(stem[locale], locale) > 0;
  const shared = options.map((text) => countShared(contentWords(text)[locale], asked));
  const ranks = [
    rankFeatures("overlap", shared),
    rankFeatures(
      "overlap-share",
      options.map((text, at) => (shared[at] ?? 0) / Math.max(1, contentWords(text)[locale].size)),
    ),
    rankFeatures(
      "numbers-in-common",
      options.map((text) => statedNumbers(text[locale]).filter((number) => numbers.has(number)).length),
    ),
  ];
  return options.map((text, at) => [
    ...ranks.flatMap((rank) => rank[at] ?? []),
    `denial ${denies} ${countNegations(text[locale], locale) > 0}`,
  ]);
};

/** Everything that the options show without the stem. */
export const describeOptions: Describe = (line) => {
  const [identity, surface] = [describeIdentity(line), describeSurface(line)];
  return identity.map((own, at) => [...own, ...(surface[at] ?? [])]);
};
