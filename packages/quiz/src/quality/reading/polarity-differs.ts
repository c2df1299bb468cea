import type { Pack, Text } from "@plain-credit/core";
import { countDenials } from "./count-denials.ts";
import { dropsDenial, takesOverHalf } from "./drops-denial.ts";
import { withoutKnown } from "./without-known.ts";

/** Words by which Chinese turns a statement without denying it. */
const chineseTurns = /难|拒|免|禁|才|先放下/g;
/** Words by which English turns a statement without denying it. */
const englishTurns =
  /\b(?:un(?!der|til|less|it|ion|ique|iver|lock)[a-z]{3,}|free|at most|instead|beyond|outside|refus\w*|reject\w*|declin\w*|withhold\w*|lack\w*|fail\w*|forb\w+|bar(?:s|red)|bans?|banned|avoid\w*|stop\w*|strange\w*|same|still|away|off|low|missing|missed|stays?|keep\w*|wrong\w*|more than|unless)\b/gi;

/** What Chinese can say only by denying. */
const unfounded = /\bunfounded\b/i;

/** Denials of Chinese that English says in a word of its own; looked for only where Chinese denies more often. */
const mates: readonly (readonly [RegExp, RegExp])[] = [
  [/没依据|没有依据|没有根据|站不住/, unfounded],
  [/用不上/, /\bbeside the point\b|\bleft over\b/i],
  [/没坏处|不碍事|无妨/, /\bharmless\b/i],
  [/不对|不是这样/, /\bwrong\b/i],
  [/不到|不足|未满/, /\bunder\b|\bless than\b|\bbelow\b/i],
  [/不超过/, /\bat most\b|\bup to\b/i],
  [/没(?:有)?通过/, /\brefused\b/i],
  [/别/, /\binstead of\b/i],
  [/没变|不变|不动/, /\bstay(?!ed up)s?\b|\bthe same\b/i],
  [/没有(?:别的|其他|另外的)?费用|不收费|不另收/, /\bfree of charge\b/i],
  [/没到期的利息|未到期利息/, /\binterest\b/i],
  [/不相上下/, /\blevel\b/i],
  [/(?:改变|办)不了|不由自己/, /\bout of one[’']s hands\b/i],
  [/不是一步/, /\bmore than one step\b/i],
  [/不太多|不多/, /\bquiet\b|\bfew\b|\blittle\b/i],
  [/不合/, /\bagainst\b/i],
  [/未结清|没结清/, /\bopen\b/i],
  [/不太明白|不明白/, /\bpuzzled\b/i],
  [/没按时|没还/, /\bmissed\b|\barrears\b|\bstill to be\b|\bowed\b/i],
  [/没底|拿不准/, /\bunsure\b/i],
  [/不止/, /\bmore than\b/i],
  [/不归/, /\banother kind\b/i],
  [/不一样/, /\banother\b|\bdiffer\w*/i],
  [/别急着不信/, /\bnor doubt\b|\bdoubt\b/i],
];

/** Whether one language of a text denies what the other asserts. With the pack, what the text takes over from it is trusted, and a text of the pack that stands in one language only makes what is left deny as often in both. Otherwise words decide: a denial counts as matched by one of the other language, or by a word there that turns the statement without denying it. */
export function polarityDiffers(text: Text, pack: Pack | undefined): boolean {
  if (pack === undefined) return differsBySentence(text, deniesAlone);
  const left = withoutMates(withoutKnown(text, pack));
  if (denialsApart(left) === 0) return dropsDenial(text, pack);
  return takesOverHalf(left, pack) || differsBySentence(left, differs);
}

function differsBySentence(text: Text, differ: typeof differs): boolean {
  const [chinese, english] = [chineseSentences(text["zh-CN"]), englishSentences(text.en)];
  if (chinese.length !== english.length) return differ(text["zh-CN"], text.en);
  // What one sentence says in Chinese, the one before or after may say in English.
  const apart = (from: number, to: number) =>
    differ(chinese.slice(from, to).join("。"), english.slice(from, to).join(". "));
  return chinese.some(
    (_, at) => apart(at, at + 1) && apart(Math.max(0, at - 1), at + 1) && apart(at, at + 2),
  );
}

function denialsApart(text: Text): number {
  return countDenials(text["zh-CN"], "zh-CN") - countDenials(text.en, "en");
}

function withoutMates(text: Text): Text {
  let left = text;
  for (const [chinese, english] of mates)
    if (
      (denialsApart(left) > 0 || english === unfounded) &&
      chinese.test(left["zh-CN"]) &&
      english.test(left.en)
    )
      left = { "zh-CN": left["zh-CN"].replace(chinese, "…"), en: left.en.replace(english, "…") };
  return left;
}

function differs(chinese: string, english: string): boolean {
  const apart = denialsApart(withoutMates({ "zh-CN": chinese, en: english }));
  return apart > count(english, englishTurns) || -apart > count(chinese, chineseTurns);
}

/** Without the pack, how often something is denied says too little; it counts whether one language denies at all. */
function deniesAlone(chinese: string, english: string): boolean {
  const left = withoutMates({ "zh-CN": chinese, en: english });
  if (countDenials(left["zh-CN"], "zh-CN") > 0 && countDenials(left.en, "en") > 0) return false;
  return differs(chinese, english);
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

function chineseSentences(words: string): readonly string[] {
  return words.split(/[。！？；\n]+/).filter(hasWords);
}

function englishSentences(words: string): readonly string[] {
  return words.split(/[.!?;]+[”’)]*(?:\s|$)|\n/).filter(hasWords);
}

/** What follows the last stop may be a closing quotation mark. */
function hasWords(piece: string): boolean {
  return /[^\s”’」』）)]/.test(piece);
}
