import type { Claim, Text } from "@plain-credit/core";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinSentences } from "../../text/join-texts.ts";

/** The two columns. */
export const framingColumns: Readonly<Record<"checkable" | "framing", Text>> = {
  checkable: { "zh-CN": "能查证", en: "Can be checked" },
  framing: { "zh-CN": "只是空话", en: "An empty phrase" },
};

/** Ways to ask, which mean the same. */
export const framingStems: readonly Text[] = [
  {
    "zh-CN": "关于{subject}，听到了下面几句话。哪些能查证，哪些只是空话？",
    en: "These are said about {subject}. Which of them can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "真话、假话都能查，空话没法查。关于{subject}，哪些能查证，哪些只是空话？",
    en: "True or not, a fact can be checked; hollow talk cannot. On {subject}, which of these can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "动手查资料之前，先把话筛一筛。就{subject}来说，哪些能查证，哪些只是空话？",
    en: "Before looking anything up, sift what is said. On {subject}, which of these can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "几句话摆在一起，分量不一样。就{subject}来说，哪些能查证，哪些只是空话？",
    en: "Side by side, these do not weigh the same. On {subject}, which can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "有人想弄懂{subject}，先要挑出有内容的话。下面哪些能查证，哪些只是空话？",
    en: "To make sense of {subject}, first pick what has substance. Which of these can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "说起{subject}，谁都能讲上几句。下面哪些能查证，哪些只是空话？",
    en: "Everybody has a word to say about {subject}. Which of these can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "有些话听着像道理，其实空着。关于{subject}，哪些能查证，哪些只是空话？",
    en: "Some words sound wise and are hollow. On {subject}, which of these can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "先别急着信，也别急着不信。关于{subject}，哪些能查证，哪些只是空话？",
    en: "Neither believe nor doubt too soon. On {subject}, which of these can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "把下面几句话当线索看。关于{subject}，哪些能查证，哪些只是空话？",
    en: "Treat these as clues. On {subject}, which can be checked, and which are empty phrases?",
  },
  {
    "zh-CN": "记笔记之前先分一分。关于{subject}，哪些能查证，哪些只是空话？",
    en: "Before taking notes on {subject}, sort these. Which can be checked, and which are empty phrases?",
  },
];

/** What telling them apart is good for: the reason for the whole item. */
export const whyTell: Text = {
  "zh-CN": "看一句话，先问：它说的事，有没有文件或数字可以对？有，就去对；没有，听过就算。",
  en: "Of any sentence, ask first: is there a document or a number to hold it against? If so, do; if not, let it pass.",
};

/** What is to be said of one row in talk of a subject, and why. */
export function whyRow({ kind, support, reason }: Claim, subject: Text): Text {
  if (kind === "framing") return joinSentences(fillSlots(nothingInIt, { subject }), reason);
  return joinSentences(whatCheckingFinds[support], reason);
}

const nothingInIt = {
  "zh-CN": "关于{subject}，这是句空话。",
  en: "About {subject}, this is an empty phrase.",
};
const whatCheckingFinds: Readonly<Record<Claim["support"], Text>> = {
  documented: { "zh-CN": "这句能查，查下来站得住。", en: "This can be checked, and it holds." },
  plausible: { "zh-CN": "这句查过，还没有定论。", en: "This was checked, and it is not settled yet." },
  unfounded: {
    "zh-CN": "这句也能查，查下来站不住。",
    en: "This can be checked as well, and it does not hold up.",
  },
  false: {
    "zh-CN": "这句也能查，查下来是错的。",
    en: "This can be checked as well, and it turns out to be wrong.",
  },
};
