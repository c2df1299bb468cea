/** What belongs to the character before it: combining marks, joiners, variation selectors, the skin tones of emoji, tags. Each is a first and a last code point. */
const joining: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x64b, 0x65f],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200d, 0x200d],
  [0x20d0, 0x20ff],
  [0x302a, 0x302f],
  [0x3099, 0x309a],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0x1f3fb, 0x1f3ff],
  [0xe0020, 0xe007f],
  [0xe0100, 0xe01ef],
];
const zeroWidthJoiner = 0x200d;

/** How many characters a reader sees in a text. Our own count: that of `Intl.Segmenter` changes with the engine’s tables. */
export function countGraphemes(text: string): number {
  let [count, before, halfFlag] = [0, 0, false];
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    const flagLetter = point >= 0x1f1e6 && point <= 0x1f1ff;
    const secondHalf = halfFlag && flagLetter;
    const joins = joining.some(([first, last]) => point >= first && point <= last);
    if (!joins && before !== zeroWidthJoiner && !secondHalf) count += 1;
    halfFlag = flagLetter && !secondHalf;
    before = point;
  }
  return count;
}
