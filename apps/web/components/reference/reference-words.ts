import type { Locale } from "@plain-credit/core";

const zhCN = {
  reference: "随手查",
  myths: {
    title: "误区一览",
    lead: "流传很广、信了会吃亏的说法。每一条都写着：为什么会信，信了会怎样，怎样才对，凭什么这样说。",
    count: (count: number) => `一共 ${count} 条。点一类，跳到那里。`,
    filter: "按类别看",
    viewing: "怎么看待额度",
    causes: (family: string) => `原因 · ${family}`,
    remedies: (family: string) => `对策 · ${family}`,
    beyond: {
      4: "会惹上官司、丢光积蓄的",
      3: "会直接受损、伤记录的",
      2: "会多花冤枉钱的",
      1: "会白费力气的",
    },
    severity: { 4: "后果严重", 3: "损失直接", 2: "多花钱", 1: "白费劲" },
    truth: "怎样才对",
    temptation: "为什么会信",
    harm: "信了会怎样",
    grounds: (count: number) => `凭什么这样说（${count} 句依据）`,
  },
  glossary: {
    title: "词语解释",
    lead: "合同、App 和新闻里的行话，用平常话说一遍。",
    letters: "按拼音首字母",
    other: "英文",
    more: "再看依据",
  },
  timeline: {
    title: "时间线",
    lead: "这些产品和管它们的规则，一步步走到今天。日期照文件和报道写。",
    picture: (from: number, to: number) =>
      `${from} 到 ${to} 年的图：一行是一年，从左到右是一月到十二月；每个点是下面表里同号的一件事。`,
    months: ["1月", "4月", "7月", "10月"],
    table: "每件事",
    number: "号",
    date: "日期",
    event: "事",
    strands: { product: "产品", rule: "规则", relief: "帮助与提醒" },
    asOf: (date: string) => `内容核对到 ${date}`,
    ahead: "还没到",
  },
  rules: {
    law: "法律和监管规则",
    platform: "平台怎么做",
    platformLead: "这些是公开能查到的平台做法和产品事实，不是承诺。每句都标着能信到什么程度。",
    onThatDay: (date: string) => `「施行中」按 ${date} 那天算：内容是那天核对的。`,
    groups: { current: "施行中", ahead: "还没施行", over: "已经结束" },
    source: "看这份文件",
    jump: "这一页有",
  },
  sources: {
    leaning: (count: number) => `靠它的 ${count} 句话`,
    opposed: "和它相反",
    alsoIn: "还用在",
    rules: (count: number) => `${count} 条规则`,
    events: (count: number) => `时间线上 ${count} 件事`,
    constants: (count: number) => `${count} 个会变的数字`,
    listed: "、",
    totals: (sources: number, openable: number) =>
      `一共 ${sources} 份出处，其中 ${openable} 份有地址可以打开。`,
  },
};

const en: typeof zhCN = {
  reference: "Look it up",
  myths: {
    title: "Misconceptions",
    lead: "What many people say and what costs those who believe it. Each with why it tempts, what it leads to, what is true, and what shows it.",
    count: (count) => `${count} in all. Pick a kind to go straight to it.`,
    filter: "By kind",
    viewing: "How to look at a limit",
    causes: (family) => `Causes · ${family}`,
    remedies: (family) => `Remedies · ${family}`,
    beyond: {
      4: "Those that end in court or take the savings",
      3: "Those that do direct harm",
      2: "Those that cost money for nothing",
      1: "Those that waste effort",
    },
    severity: { 4: "grave", 3: "direct loss", 2: "costs money", 1: "wasted effort" },
    truth: "What is true",
    temptation: "Why it tempts",
    harm: "What it leads to",
    grounds: (count) => (count === 1 ? "What shows it (1 sentence)" : `What shows it (${count} sentences)`),
  },
  glossary: {
    title: "Words explained",
    lead: "The trade’s words from contracts, apps and the news, said plainly.",
    letters: "By first letter",
    other: "in Chinese",
    more: "Further sentences",
  },
  timeline: {
    title: "Timeline",
    lead: "How the products and the rules that bind them came to where they are. Dates as documents and reports give them.",
    picture: (from, to) =>
      `A picture of the years ${from} to ${to}: each row is a year, from January on the left to December on the right; each mark is the event of that number in the table below.`,
    months: ["Jan", "Apr", "Jul", "Oct"],
    table: "Every event",
    number: "No.",
    date: "Date",
    event: "Event",
    strands: { product: "product", rule: "rule", relief: "help and warnings" },
    asOf: (date) => `checked on ${date}`,
    ahead: "still to come",
  },
  rules: {
    law: "Laws and regulators’ rules",
    platform: "What the platforms do",
    platformLead:
      "What can be found in public about platforms and their products. None of it is a promise; each sentence shows how far to rely on it.",
    onThatDay: (date) => `“In force” is meant for ${date}, the day on which this was checked.`,
    groups: { current: "In force", ahead: "Not yet in force", over: "Ended" },
    source: "About the document",
    jump: "On this page",
  },
  sources: {
    leaning: (count) => (count === 1 ? "1 sentence leans on it" : `${count} sentences lean on it`),
    opposed: "it speaks against this",
    alsoIn: "Also behind",
    rules: (count) => (count === 1 ? "1 rule" : `${count} rules`),
    events: (count) => (count === 1 ? "1 event of the timeline" : `${count} events of the timeline`),
    constants: (count) => (count === 1 ? "1 changing figure" : `${count} changing figures`),
    listed: ", ",
    totals: (sources, openable) =>
      `${sources} sources in all; ${openable} of them have an address that opens.`,
  },
};

/** The words of the reference pages in a language. */
export function referenceWordsOf(locale: Locale): typeof zhCN {
  return locale === "en" ? en : zhCN;
}
