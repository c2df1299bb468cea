import type { Locale } from "@plain-credit/core";

const urgencyZh = {
  0: "这件事正有危险，晚一步就可能丢钱",
  1: "这件事拖一天，就多一天的损失",
  2: "这是现在就能改的一件",
  3: "先弄清楚这件事，后面才不会白忙",
};

const zhCN = {
  safety: "先看安不安全",
  situation: "顺便问一句",
  question: (number: number, limit: number) => `第 ${number} 题，最多 ${limit} 题`,
  unknown: "不知道",
  lookup: "在哪儿看：",
  back: "上一题",
  finish: "就这些，看结果",
  answered: (count: number) => `你答过的（${count}）`,
  change: "改",
  changeOf: (label: string) => `改：${label}`,
  outcome: "遇到的情况",

  cannotTellYet: "还看不出来。",
  leans: (more: string, less: string) => `目前更像「${more}」，而不是「${less}」。`,
  alone: (more: string) => `目前更像「${more}」，别的都没它像。`,
  severalYet: (causes: readonly string[]) =>
    `目前这几样都像：${causes.map((cause) => `「${cause}」`).join("")}。`,
  danger: "先停一下：",

  toldTitle: "线索更像",
  toldText: (less: string) =>
    `你说的这些，和它最对得上，比第二像的「${less}」明显强一截。这是照线索推的，不是放款机构的说法。额度怎么算，我们没有找到哪一家公布过。`,
  toldAlone:
    "你说的这些，和它最对得上。这是照线索推的，不是放款机构的说法。额度怎么算，我们没有找到哪一家公布过。",
  severalTitle: "这几件事，看来同时都在",
  severalText:
    "每一件都有清楚的线索，而且互不矛盾，所以不用挑出「唯一的原因」。下面的步骤把它们一起照顾到了。",
  cannotTellTitle: "光凭这些，看不出来",
  cannotTellText:
    "这是一句实话。额度怎么算，我们没有找到哪一家放款机构公布过；你手上的线索，放在几种原因上都说得通。谁要是一口咬定，尤其是还要收钱，反而要小心。",
  cannotTellStill: "看不出原因，也不耽误做对的事。",
  stillPossible: (families: readonly string[]) => `还说得通的方向：${families.join("、")}。`,

  firstTitle: "先做这一步",
  whyFirst: "为什么先做它",
  becauseOf: (need: string, urgency: 0 | 1 | 2 | 3) => `「${need}」：${urgencyZh[urgency]}。`,
  nothingElse: "眼下没有别的事非做不可。",
  nextTitle: "然后",
  moreSteps: (count: number) => `还有 ${count} 件，有空再做`,
  purpose: (needs: readonly string[]) => `为了：${needs.join("；")}`,

  reasonsTitle: "为什么这样说",
  cluesFor: "像",
  cluesAgainst: "不像",
  noneAgainst: "没有反对它的线索。",
  strong: "强线索",
  weak: "弱线索",
  counted: "和另一条说的是同一件事，只算一次",
  alsoTrue: "这一件也可能同时存在",
  numbers: "详情：每条线索记多少分",
  numbersText:
    "10 分的意思是：如果真是这个原因，见到这条线索会比平时容易十倍；3 分大约是两倍。减分就是反过来。这些分是编辑根据公开资料判断的，没有哪家机构的数据。",
  points: (weight: number) => `${weight > 0 ? "+" : weight < 0 ? "−" : ""}${Math.abs(weight)} 分`,
  cause: "原因",
  total: "合计",
  noClues: "到现在为止，还没有一条线索指向哪个原因。",

  lookUpTitle: "想看得更清楚，可以去查",
  lookUpAnswer: "查到了，回来答",

  trapsTitle: "这种时候，别做",
  trap: "别照做",
  harm: "会怎样：",
  truth: "其实：",

  callTitle: "可以问谁",
  callText: "都是公开的号码。正规的客服和热线，不会要你的验证码，也不会让你转账。",
  crisis: (line: string) =>
    `心里实在难受，打 ${line}；没打通，或者有危险，打 110、120。钱的事可以商量，人最要紧。`,
  checkedOn: (date: string) => `（${date} 核对）`,
  allCheckedOn: (date: string) => `号码核对于 ${date}。`,
  distress: "已经还不上了？看这十步",
  lesson: "读一课：为什么额度不涨",
  practise: "练十道题",

  answersTitle: "你的回答",
  goOn: "再答几题",
  print: "打印这一页",
  again: "从头再来",
};

/** The words of a case: questions, verdicts, result. */
export type CaseWords = typeof zhCN;

const urgencyEn = {
  0: "there is danger in it now, and a moment’s delay may lose money",
  1: "each day of waiting adds to the loss",
  2: "this is something that can be put right now",
  3: "know this first, and nothing after it is done in vain",
};

const en: CaseWords = {
  safety: "First: are you safe?",
  situation: "While we are at it",
  question: (number, limit) => `Question ${number} of ${limit} at most`,
  unknown: "I don’t know",
  lookup: "Where to look: ",
  back: "Previous question",
  finish: "That’s all, show the result",
  answered: (count) => `Your answers so far (${count})`,
  change: "Change",
  changeOf: (label) => `Change: ${label}`,
  outcome: "What you see",

  cannotTellYet: "It cannot be told yet.",
  leans: (more, less) => `So far this points more to “${more}” than to “${less}”.`,
  alone: (more) => `So far this points more to “${more}” than to anything else.`,
  severalYet: (causes) => `So far several fit: ${causes.map((cause) => `“${cause}”`).join(", ")}.`,
  danger: "Stop first: ",

  toldTitle: "The clues point to",
  toldText: (less) =>
    `It fits what you said best, clearly better than the runner-up, “${less}”. This is worked out from your clues; it is not what a lender says. We found no lender that has published how a limit is set.`,
  toldAlone:
    "It fits what you said best. This is worked out from your clues; it is not what a lender says. We found no lender that has published how a limit is set.",
  severalTitle: "Several things seem to be true at once",
  severalText:
    "Each has clear clues and none rules another out, so there is no need to pick “the one cause”. The steps below take care of them together.",
  cannotTellTitle: "It cannot be told from this",
  cannotTellText:
    "That is an honest answer. We found no lender that has published how a limit is set, and your clues fit several causes. Be wary of anyone who is certain, above all if they charge for it.",
  cannotTellStill: "The right steps can be taken without knowing the cause.",
  stillPossible: (families) => `What still fits: ${families.join("; ")}.`,

  firstTitle: "Do this first",
  whyFirst: "Why this first",
  becauseOf: (need, urgency) => `“${need}”: ${urgencyEn[urgency]}.`,
  nothingElse: "There is nothing else that has to be done now.",
  nextTitle: "Then",
  moreSteps: (count) => (count === 1 ? "One more, when you have time" : `${count} more, when you have time`),
  purpose: (needs) => `For: ${needs.join("; ")}`,

  reasonsTitle: "Why we say so",
  cluesFor: "Speaks for it",
  cluesAgainst: "Speaks against it",
  noneAgainst: "Nothing speaks against it.",
  strong: "strong clue",
  weak: "weak clue",
  counted: "tells of the same thing as another clue; counted once",
  alsoTrue: "This may be true as well",
  numbers: "Details: how much each clue counts",
  numbersText:
    "10 points mean: if this is the cause, the clue turns up about ten times as often as usual; 3 points, about twice. Minus is the reverse. The points are the editors’ judgement from public material; no lender’s data is behind them.",
  points: (weight) => `${weight > 0 ? "+" : weight < 0 ? "−" : ""}${Math.abs(weight)}`,
  cause: "Cause",
  total: "Total",
  noClues: "So far no clue points to any cause.",

  lookUpTitle: "To see more clearly, look these up",
  lookUpAnswer: "Answer it now",

  trapsTitle: "What not to do here",
  trap: "Don’t do this",
  harm: "What happens: ",
  truth: "In fact: ",

  callTitle: "Whom to ask",
  callText:
    "All are public numbers in mainland China. A genuine service line never asks for a code and never has you transfer money.",
  crisis: (line) =>
    `If it weighs on you, call ${line}; if nobody answers or there is danger, call 110 or 120. Debts can be negotiated; you matter most.`,
  checkedOn: (date) => `(checked ${date})`,
  allCheckedOn: (date) => `Numbers checked ${date}.`,
  distress: "Already unable to repay? Ten steps",
  lesson: "Read the lesson: why a limit does not rise",
  practise: "Try ten questions",

  answersTitle: "Your answers",
  goOn: "Answer a few more",
  print: "Print this page",
  again: "Start again",
};

/** The words of a case in each language. */
export const caseWords: Readonly<Record<Locale, CaseWords>> = { "zh-CN": zhCN, en };
