import type { Words } from "./zh-cn.ts";

/** The app's own words in English. */
export const en: Words = {
  siteName: "Plain Credit",
  siteDescription:
    "Why does a Jiebei limit not rise? Four kinds of cause, five kinds of remedy, each sentence marked with how far it can be relied on. Short lessons, practice and a self-check; no account, no product advice.",
  skipToContent: "Skip to the content",
  languageName: "English",
  switchLanguage: "中文",
  navigation: "Main sections",
  check: "Check my case",
  learn: "Managing credit",
  rules: "Rules",
  practice: "Practise",
  distress: "Can’t repay?",
  skeleton: "Four causes · five remedies",
  sources: "Sources",
  about: "About us",
  home: "Home",
  disclaimer:
    "This is consumer education, not financial, legal or borrowing advice. It recommends no loan, lender or way to raise a limit. Not affiliated with or endorsed by Alipay, Ant Group, Ant Consumer Finance or any lender. The people in the cases are fictional.",
  checkedOn: (date) => `Rules checked up to ${date}.`,
  assisted: "Written with AI assistance; the Sources page says how far each source was read.",
  licence: "Code MIT, content CC BY 4.0.",

  homeTitle: ["A limit that does not rise is not always about you"],
  homeLead:
    "We found no lender that has published how it works out a limit. What can be found out, we help you find out; what cannot, we say so. A higher limit is not the point. Borrowing more cheaply, within your means and more safely is.",
  checkDoorTitle: "What is going on with me?",
  checkDoorText:
    "Stuck, cut, paused or refused? A few taps show where the clues point and what to do first. One minute, no account; the answers stay on your phone.",
  learnDoorTitle: "Understand it bit by bit",
  learnDoorText: "Under ten minutes a lesson. Begin with why a limit does not rise, and how to spot a scam.",
  practiceDoorTitle: "Try ten questions",
  practiceDoorText: "Everyday cases. Each option tells you what is right or wrong about it.",
  startHere: "Start",
  truthsTitle: "Three sentences to keep in mind",
  mapTitle: "Four kinds of cause, five kinds of remedy",
  mapLead:
    "An article on the web sorts it this way. That is easy to remember, so we keep it; what it says was checked sentence by sentence and marked with how far it can be relied on.",
  mapLink: "Sentence by sentence",
  mapCaption:
    "Each line joins a kind of cause to a kind of remedy for it; the thicker, the more remedies. For policy and market, what you can do is mostly to read the notices and wait.",
  mapCauses: "Four kinds of cause",
  mapRemedies: "Five kinds of remedy",
  mapRow: (cause, remedies) => `${cause}: ${remedies}`,
  mapNothing: "read the notices and wait",

  treatmentTitle: "What the marks mean",
  treatmentIntro: "Each sentence carries a mark that says how far you can rely on it:",
  treatments: {
    rely: "Well founded",
    unofficial: "Plausible, unconfirmed",
    unfounded: "No basis",
    false: "Wrong",
    harmful: "Don’t do this",
    framing: "Just a way of putting it",
  },
  treatmentMeanings: {
    rely: "Law, official statements or several reliable reports support it. You can rely on it.",
    unofficial: "It sounds reasonable, but no published document confirms it. Do not take it as settled yet.",
    unfounded: "We found no basis for it, or it does not fit the facts. What is right stands beside it.",
    harmful: "Following it costs money, does damage or brings trouble. What is right stands beside it.",
    framing: "A slogan or a way of putting things, neither right nor wrong.",
  },
  misconception: "Myth",
  correction: "What is right",
  why: "Why we say so",
  sourcesOf: "Sources",
  noSource: (searched, date) => `No basis found: searched ${searched}, up to ${date}.`,
  practiseThis: "Practise this",
  waiting: "You can only wait",
  whatHelps: "What you can do",
  against: "Evidence against",

  lessonsTitle: "Managing credit",
  lessonsLead:
    "Under ten minutes each: something that happened next door, a few sentences with a basis, one sum worked out, one rule easy to remember.",
  lessonLevel: (level) => ["Basics", "Further", "In depth"][level - 1] ?? "",
  minutes: (count) => `about ${count} minutes`,
  notes: "What this page rests on",
  notesIntro: "The marked sentences of this page, with the reason and the source. Open any of them.",
  readNext: "Read next",
  afterLesson: "Afterwards you can",
  fiction: "The people in the story are fictional.",
  checkQuestions: "Think first, then open an answer.",
  moreQuestions: "More questions on this lesson",

  rulesTitle: "Rules",
  rulesLead:
    "What a lender must and must not do, and what your rights are. Each with its number and the day from which it holds.",
  inForceFrom: (date) => `from ${date}`,
  inForceUntil: (date) => `until ${date}`,
  noNumber: "number not found",

  sourcesTitle: "Sources",
  sourcesLead: "What each sentence rests on. Laws and regulators’ documents come first.",
  sourceTiers: {
    S: "The article we start from (asserts, never supports)",
    A: "Laws, regulations, regulators’ documents",
    B: "Official explanations, press quoting the issuer, research",
    C: "Industry material and reposts",
    D: "The editors’ knowledge; no document found that opens",
  },
  verified: {
    "text-read": "text read",
    "report-read": "a report of it read",
    "from-knowledge": "text not read",
  },
  checkedAt: (date) => `checked ${date}`,
  openSource: "Open the text",
  notOpenable: "no address that opens",
  openableShare: (openable, total) =>
    `Of ${total} well-founded sentences, ${openable} have at least one tier A or B source that opens.`,

  notFoundTitle: "There is no such page",
  notFoundText: "The address may be mistyped, or the page has moved. You can go on from any of these.",
};
