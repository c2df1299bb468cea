import type { Issue } from "@plain-credit/core";
import { answersZhCN } from "./answer-words-zh-cn.ts";

/** A sentence about an issue with the answer to a question (from 1; 0 when it is about none). */
export type SayIssue = (question: number, params: Issue["params"]) => string;

const unitNames: Readonly<Record<string, string>> = {
  percent: "百分数",
  yuan: "多少元",
  months: "几个月",
  days: "几天",
};

/** The quiz's words in Chinese; every other language has exactly these keys. */
export const zhCN = {
  title: "入门十题",
  startTitle: "练一练：入门十题",
  startLead: "十个身边的情境，五六分钟。前五题练「额度为什么不涨」，后五题练「第一步该做什么」。",
  startPoints: [
    "答完一题，马上看到你选的那一项对在哪里、错在哪里，出处也在旁边。",
    "没有倒计时，也不排名。拿不准就先跳过，回头还能再做。",
    "不用登录。答案只写在网址里，我们不保存；刷新、后退都不会丢。",
    "每次开始，人物和情境都会换一套。",
  ],
  start: "开始",
  otherPapers: "想练别的",
  lessonPapers: "一课一练",
  paperLength: (count: number) => `${count} 题`,
  seedTitle: "老师给了你编号？",
  seedHint: "编号一样，题目就一模一样，全班可以做同一套。",
  seedLabel: "编号",
  seedStart: "用这个编号开始",
  seedUnreadable: "这个编号认不出来。编号由 1 到 64 个字母、数字、连字符或下划线组成，请对一对再输一次。",
  packUnknown: "链接里写的这份内容，我们没有。可以从这里做「入门十题」。",
  blueprintUnknown: "链接里写的这套题，我们没有。可以从这里做「入门十题」。",

  position: (position: number, count: number) => `第 ${position} 题，共 ${count} 题`,
  clues: "已知的线索",
  keys: (count: number) => `也可以按 1–${count} 或 A–${"ABCDEF".charAt(count - 1)} 来选，回车确认。`,
  skip: "先跳过",
  ...answersZhCN,
  fiction: "人物都是虚构的。",
  inThisLanguage: "用中文看这一页",
  seedNote: (seed: string) => `这套题的编号：${seed}。`,

  outcomes: { right: "答对了", partly: "对了一部分", wrong: "这题没答对", skipped: "跳过了这题" },
  outcomeNotes: {
    right: "理由和你想的一样吗？看一眼。",
    partly: "有答对的，也有没对上的。",
    wrong: "没关系，看清楚为什么，比答对更有用。",
    skipped: "先看看答案是怎么来的。",
  },
  claimsTitle: "依据在这里",
  moreClaims: (count: number) => `还有 ${count} 条依据`,
  next: "下一题",
  toResult: "看结果",
  backToResult: "回到结果",

  resultTitle: "这套题做完了",
  harmTitle: (count: number) => (count === 1 ? "有一步要先说清楚" : `有 ${count} 步要先说清楚`),
  harmLead: "真碰上这样的事，别这样做：",
  harmChoice: (position: number, choice: string) => `第 ${position} 题，你答的是「${choice}」`,
  harmIs: "这一步会怎样：",
  score: (earned: string, total: number) => `得 ${earned} 分，满分 ${total} 分`,
  scoreSentence: (right: number, partly: number, skipped: number) =>
    [
      ...(right > 0 ? [`答对 ${right} 题`] : []),
      ...(partly > 0 ? [`对一部分 ${partly} 题`] : []),
      ...(skipped > 0 ? [`跳过 ${skipped} 题`] : []),
    ].join("，") || "这一次都没答对。看懂了理由，再来一套",
  scoreNote: "分数只说明这十道题，不说明你的信用，更不会改变你的额度。",
  objectivesTitle: "两样本事，到哪一步了",
  standings: { mastered: "拿稳了", "not-yet": "还差一点", "too-little-evidence": "答得还少，看不出来" },
  objectivePoints: (earned: string, responses: number) =>
    responses === 0 ? "这几题都跳过了" : `答了 ${responses} 题，得 ${earned} 分`,
  misconceptionsTitle: "顺便澄清",
  misconceptionsLead: "你的回答里，藏着这些常见的说法：",
  truth: "其实：",
  inQuestions: (positions: readonly number[]) => `见第 ${positions.join("、")} 题`,
  itemsTitle: "逐题回看",
  answered: "你的回答：",
  nothingAnswered: "跳过了",
  answersJoin: "；",
  readTitle: "接下来读什么",
  readHeadsOnly: "这份内容只有课的标题和提要，没有正文。",
  readNothing: "这两样都拿稳了，没有非补不可的课。想再练，换一套就行。",
  minutes: (minutes: number) => `约 ${minutes} 分钟`,
  again: "同一套再做一遍",
  fresh: "换一套新题",
  shareNote: "想让别人做同一套题，把「同一套再做一遍」的链接发给他，或者告诉他上面的编号。",
  printNote: "这一页可以直接打印。",

  outdatedTitle: "这套题已经更新了",
  outdatedText:
    "这个链接是用早一版的内容或出题程序做的，照着它现在拼不出一模一样的卷子，所以不硬拼。同一个编号今天对应的新卷子在这里。",
  outdatedLost: "原来的答案对不上新题，没有带过来。",
  outdatedStart: "做更新后的这一套",
  unreadableTitle: "网址里的答案读不懂",
  unreadableText: "可能是复制时少了几个字，或者被改动过。题目还在，只是答案对不上：",
  unreadableStart: "从第 1 题重新开始",
  unknownTitle: "没有找到这套题",
  unknownText: "链接可能没有复制完整。题目是照着链接现拼的，链接缺了一段，就拼不出来。",
  unknownStart: "去练一练",
  refusedTitle: "这次提交没有收下",
  refusedBack: "回到这道题",
  refusedStart: "回到练一练",

  issues: {
    "number-malformed": () => "这里没读出数字。请用阿拉伯数字写，比如 15.5 或 1,234。",
    "number-in-words": () => "请用阿拉伯数字来写：十五写成 15，两千写成 2000。",
    "number-infinite": () => "这个数太大了，看看是不是多写了几位。",
    "unit-other": (_at, { unit }) => `单位对不上。这里要的是${unitNames[String(unit)] ?? ""}，只写数字就行。`,
    "place-missing": () => "还有步骤没排。给每一步都选一个位置，再确认。",
    "place-repeated": (_at, { place }) => `有几步都排在第 ${String(place)} 位。一个位置只放一步。`,
    "place-unknown": (at) => `第 ${at} 题有一步排到了没有的位置。`,
    "column-unknown": (at) => `第 ${at} 题没有这一栏。`,
    "choice-unknown": (at) => `第 ${at} 题没有这个可以配的答案。`,
    "order-incomplete": (at) => `第 ${at} 题的步骤没有排全。`,
    "answers-excess": () => "答案比题目还多。",
    "answers-repeated": () => "答案写了不止一份，不知道该信哪一份。",
    "answers-misplaced": () => "这道题前面的答案不齐，或者多了。",
    "answer-malformed": (at) => `第 ${at} 题的答案写得认不出来。`,
    "option-unknown": (at) => `第 ${at} 题没有这个选项。`,
    "option-duplicate": (at) => `第 ${at} 题的同一个选项写了两次。`,
    "choice-excess": (at) => `第 ${at} 题只能选一个。`,
    "step-unknown": () => "这套题没有这一题。",
    "action-unknown": () => "没有说明是选定还是跳过。",
    "field-unknown": () => "提交的内容里有认不出的部分。",
    "field-repeated": () => "同一项内容提交了两次。",
    "form-unknown": () => "没有找到这套题，链接可能不完整。",
    "site-foreign": () => "这次提交不是从我们的页面发出来的。",
    "body-unreadable": () => "提交的内容读不出来。",
    "body-large": () => "提交的内容太大了，一个答案用不了这么多。",
  } satisfies Readonly<Record<string, SayIssue>>,
  otherIssue: "有一处读不懂。",
};

/** The quiz's words in one language. */
export type QuizWords = Omit<typeof zhCN, "issues"> & {
  readonly issues: Readonly<Record<keyof typeof zhCN.issues, SayIssue>>;
};
