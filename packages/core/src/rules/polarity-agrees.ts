import type { Issue } from "../model/issue.ts";
import type { ContentRule } from "./content-rule.ts";
import { translatedTexts } from "./translated-texts.ts";

/**
 * A statement that is negated in one language is negated in the other. Words decide, so this finds a negation that
 * was lost on the way, and takes no wording for proof of agreement; it looks at the texts on which keys rest.
 */
export const polarityAgrees: ContentRule = {
  codes: ["polarity-differs"],
  severity: "warning",
  check: (graph) =>
    translatedTexts(graph)
      .filter(({ path }) => isStatement(path))
      .flatMap(({ text, path }) => {
        const negated = onlyNegated(
          text["zh-CN"].replace(chineseIdioms, ""),
          text.en.replace(englishIdioms, ""),
        );
        return negated === undefined ? [] : [{ code: "polarity-differs", path, params: { negated } }];
      }),
};

function onlyNegated(chinese: string, english: string): "zh-CN" | "en" | undefined {
  const [inChinese, inEnglish] = [chineseNegation.test(chinese), englishNegation.test(english)];
  if (inChinese && !inEnglish && !englishTurn.test(english)) return "zh-CN";
  if (inEnglish && !inChinese && !chineseTurn.test(chinese)) return "en";
  return undefined;
}

const statements: Readonly<Record<string, readonly string[]>> = {
  claims: ["text", "correction"],
  misconceptions: ["belief", "action", "truth"],
  remedies: ["name"],
  rules: ["takeaway"],
  causes: ["name"],
  outcomes: ["name"],
  needs: ["name"],
  signals: ["values"],
  scenarios: ["story", "variants"],
};

/** Whether the path (`packs`, 0, list, index, field …) leads to a text that is judged, chosen or reasoned from. */
function isStatement(path: Issue["path"]): boolean {
  return statements[String(path[2])]?.includes(String(path[4])) ?? false;
}

/** Words that hold a negating character and negate nothing, and questions of the form A-not-A. */
const chineseIdioms =
  /(.)不\1|(..)不\2|有没有|不良|不同|不一样|不过|不仅|不只|不管|不断|不妨|不如|不少|不久|不动产|差不多|无论|非常|除非|未来|区别|特别|个别|级别|分别|识别|差别|类别|性别|鉴别|无线|别[人家的处]/g;
const chineseNegation = /[不没无未勿莫非别]/;
/** Words by which Chinese turns a statement without negating it. */
const chineseTurn =
  /难|拒|免费|停|误|亏|白|零|取消|逾期|漏|骗|假|虚|缺|才|避|限|减|短|空|断|够|先放下|关|清|结束|截止|少/;

const englishIdioms = /\bno matter\b|\bnot only\b|\bnothing but\b/gi;
const englishNegation =
  /\b(?:not|no|none|nothing|nobody|nowhere|never|neither|nor|without|cannot|non)\b|n’t\b/i;
/** Words by which English turns a statement without negating it. */
const englishTurn =
  /\b(?:un[a-z]{3,}|ir\w+|il(?:legal|licit)\w*|impossible|improper|dis\w+|mis[a-z]{3,}|free|only|under|at most|up to|seldom|hardly|rather than|instead|beyond|outside|lack\w*|fail\w*|refus\w*|reject\w*|forb\w+|bar(?:s|red)|bans?|banned|avoid\w*|stop\w*|keep\w* .{0,20}out|los[et]\w*|gone|exclud\w*|elsewhere|cancel\w*|strange\w*|late|overdue|ignor\w*|harmless|needless|same|still|away|too|low|about something else|as usual)\b/i;
