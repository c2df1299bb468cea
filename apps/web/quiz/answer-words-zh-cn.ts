/** The words with which questions are asked and answers judged, in Chinese; every other language has exactly these keys. */
export const answersZhCN = {
  /** How each response type is asked: the hint after the question, the button, what is said when nothing was given, and the heading of the reasons on tap. */
  asked: {
    "single-choice": {
      hint: "选一个",
      confirm: "就选这个",
      missing: "还没有选。选好了再确认；拿不准，就先跳过。",
      others: "其他选项为什么不是",
    },
    "multiple-choice": {
      hint: "可以选好几个",
      confirm: "就选这些",
      missing: "还没有选。选好了再确认；拿不准，就先跳过。",
      others: "其他选项为什么不是",
    },
    "true-false-grid": {
      hint: "一行一行来，拿不准的行可以空着",
      confirm: "就这么判断",
      missing: "一行都还没有选。至少选一行再确认；都拿不准，就先跳过。",
      others: "判断对的几行，为什么对",
    },
    ordering: {
      hint: "排出先后",
      confirm: "就按这个顺序",
      missing: "还没有排。给每一步选好位置再确认；拿不准，就先跳过。",
      others: "其他几步，为什么这样排",
    },
    matching: {
      hint: "给每一项配一个",
      confirm: "就这么配",
      missing: "一项都还没有配。至少配一项再确认；都拿不准，就先跳过。",
      others: "配对的几项，为什么对",
    },
    numeric: {
      hint: "算一算，写个数",
      confirm: "就是这个数",
      missing: "还没有写。写好了再确认；拿不准，就先跳过。",
      others: "常见的几种算错",
    },
  },
  place: (place: number) => `第 ${place} 位`,
  noPlace: "排第几",
  moveEarlier: "往前挪",
  moveLater: "往后挪",
  placeHint: "给每一步选个位置，第 1 位最先做。选好了再确认。",
  moveHint: "最上面的先做。用箭头上下挪，排好了再确认。",
  noMatch: "选一个来配",
  numberLabel: "你的答案",
  unitBefore: { percent: "", yuan: "", months: "", days: "" },
  unitAfter: { percent: "%", yuan: "元", months: "个月", days: "天" },
  withUnit: {
    percent: (digits: string) => `${digits}%`,
    yuan: (digits: string) => `${digits} 元`,
    months: (digits: string) => `${digits} 个月`,
    days: (digits: string) => `${digits} 天`,
  },
  numberHints: {
    percent: "百分之几就写几，比如 15.5；写成 15.5% 也行。",
    yuan: "写多少元，比如 1234.5；写成 1,234.5 也行。",
    months: "写几个月，比如 12。",
    days: "写几天，比如 30。",
  },
  otherNumber: "这个数不对，也不是常见的那几种算错。对照下面的算法，看看是哪一步走岔了。",
  put: (part: string, answer: string) => `${part} → ${answer}`,
  quoted: (text: string) => `「${text}」`,
  listJoin: "、",
  badges: {
    yourChoice: "你选的",
    rightAnswer: "正确答案",
    yourRightChoice: "你选的，对",
    missedAnswer: "漏选了，它也对",
    right: "对了",
    wrong: "没对上",
    open: "没有答",
    tooEarly: "排早了",
    yourNumber: "你写的",
    yourRightNumber: "你写对了",
  },
  noteLabels: { given: "你答的：", right: "应该是：", after: "它前面应该先有：" },
  solved: { right: "✓ 对", wrong: "✗ 不选它" },
  showNumber: "看答案和算法",
  inFullTitle: "这样排就对",
};

/** The words of asking and judging in one language. */
export type AnswerWords = typeof answersZhCN;
