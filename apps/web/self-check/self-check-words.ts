import type { Locale } from "@plain-credit/core";

const zhCN = {
  title: "帮我看看",
  description: "额度不涨、被降、被停、没通过：点几下，看线索更像哪种原因，先做什么。不登录，答案不离开手机。",
  lead: "先说你看到了什么，再答几个小问题。看线索的题最多八道，随时可以停。然后告诉你：线索更像哪种原因，先做什么，千万别做什么。",
  privacy: "不登录，不填资料。你的回答只写在这个网址的 # 后面，不会发出去，关掉再回来还在。",
  outcomeQuestion: "你看到的是哪一种情况？",
  outcomeUnknown: "都不是，或者说不清",
  loading: "正在把题目取到你的手机上……",
  failed: "题目没取到，多半是网络断了一下。你选的已经记在网址里，没有丢。",
  retry: "再取一次",
  noScript:
    "你的浏览器没有运行脚本，上面的按钮点了不会动。没关系，下面的清单说的是同样的事，可以自己对着勾。",
  worksheetTitle: "不想一题题答？对着清单自己勾",
  worksheetLead:
    "哪一栏勾上的「像」多，「不像」少，就更像哪一种。强线索一条，抵得上好几条弱的。两栏差不多，就是还看不出来，这也是实话。",
  worksheetFor: "像",
  worksheetAgainst: "不像",
  worksheetSteps: "可以做的",
  strong: "强线索",
  weak: "弱线索",
};

/** The words of the self-check’s page that stand in its HTML. */
export type SelfCheckWords = typeof zhCN;

const en: SelfCheckWords = {
  title: "Check my case",
  description:
    "A limit that is stuck, cut or paused, or a refusal: a few taps show which cause the clues point to and what to do first. No account; the answers stay on your phone.",
  lead: "Say what you see, then answer a few short questions. Eight of them at most look for clues; stop whenever you like. You will be told which cause the clues point to, what to do first, and what not to do.",
  privacy:
    "No account, no personal details. Your answers stand only behind the # of this address and are never sent; they are still there when you come back.",
  outcomeQuestion: "What do you see?",
  outcomeUnknown: "None of these, or I can’t say",
  loading: "Bringing the questions to your phone…",
  failed:
    "The questions did not arrive, most likely because the network dropped. What you chose is kept in the address; nothing is lost.",
  retry: "Try again",
  noScript:
    "Your browser runs no script, so the buttons above do nothing. The worksheet below says the same; tick it through by yourself.",
  worksheetTitle: "Rather not answer one by one? Tick the worksheet",
  worksheetLead:
    "The more ticks for a cause and the fewer against, the more the clues point to it. One strong clue outweighs several weak ones. If two causes come out alike, it cannot be told, and that is an honest answer.",
  worksheetFor: "Speaks for it",
  worksheetAgainst: "Speaks against it",
  worksheetSteps: "What you can do",
  strong: "strong clue",
  weak: "weak clue",
};

/** The words of the self-check’s page in each language. */
export const selfCheckWords: Readonly<Record<Locale, SelfCheckWords>> = { "zh-CN": zhCN, en };
