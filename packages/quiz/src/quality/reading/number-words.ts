const chineseDigits = "零一二三四五六七八九";
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const chineseScales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** The value of a number in Chinese words, 二十四 or 一万; undefined for what is none. */
export function chineseNumber(words: string): number | undefined {
  const plain = words.replace(/两/g, "二").replace(/〇/g, "零");
  // A bare row of digits is read off one by one, as years are.
  if (/^[零一二三四五六七八九]{2,}$/.test(plain))
    return Number(
      Array.from(plain)
        .map((digit) => chineseDigits.indexOf(digit))
        .join(""),
    );
  let [total, section, digit] = [0, 0, 0];
  for (const character of plain) {
    const [unit, scale] = [chineseUnits[character], chineseScales[character]];
    if (unit !== undefined) {
      section += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    } else if (scale !== undefined) {
      total = (total + section + digit) * scale;
      [section, digit] = [0, 0];
    } else {
      digit = chineseDigits.indexOf(character);
      if (digit < 0) return undefined;
    }
  }
  return total + section + digit;
}

const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Matches a number in English words. */
export const englishNumberWords = new RegExp(
  `\\b(?:${[...small, ...tens].join("|")})(?:[ -](?:and )?(?:${[...small, ...tens, ...Object.keys(scales)].join("|")}))*\\b`,
  "gi",
);

/** The value of a number in English words, twenty-four or ten thousand; undefined for what is none. */
export function englishNumber(words: string): number | undefined {
  let [total, section] = [0, 0];
  for (const word of words.toLowerCase().split(/[ -]+/)) {
    const scale = scales[word];
    if (scale === 100) section = (section === 0 ? 1 : section) * 100;
    else if (scale !== undefined) {
      total += (section === 0 ? 1 : section) * scale;
      section = 0;
    } else if (small.includes(word)) section += small.indexOf(word);
    else if (tens.includes(word)) section += 10 * (tens.indexOf(word) + 2);
    else if (word !== "and") return undefined;
  }
  return total + section;
}
