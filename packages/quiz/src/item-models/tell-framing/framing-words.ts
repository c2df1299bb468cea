import type { Claim, Text } from "@plain-credit/core";
import { fillSlots } from "../../text/fill-slots.ts";
import { joinSentences } from "../../text/join-texts.ts";

/** The two columns. */
export const framingColumns: Readonly<Record<"checkable" | "framing", Text>> = {
  checkable: { "zh-CN": "讲了能查证的事", en: "Something to check" },
  framing: { "zh-CN": "只是个说法", en: "Just a way of speaking" },
};

/** Ways to ask, which mean the same. */
export const framingStems: readonly Text[] = [
  {
    "zh-CN": "关于{subject}，听到了下面几句话。哪些讲了能查证的事，哪些只是个说法？",
    en: "These are said about {subject}. Which of them hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "真话、假话都能查，空话没法查。关于{subject}，哪些讲了能查证的事，哪些只是个说法？",
    en: "True or not, a fact can be checked; an empty phrase cannot. On {subject}, which of these hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "动手查资料之前，先把话筛一筛。就{subject}来说，哪些讲了能查证的事，哪些只是个说法？",
    en: "Before consulting anything, sift what is said. On {subject}, which of these hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "几句话摆在一起，分量不一样。就{subject}来说，哪些讲了能查证的事，哪些只是个说法？",
    en: "Side by side, these do not weigh the same. On {subject}, which hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "有人想弄懂{subject}，先要挑出有内容的话。哪些讲了能查证的事，哪些只是个说法？",
    en: "To make sense of {subject}, first pick what has substance. Which of these hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "说起{subject}，谁都能讲上几句。下面哪些讲了能查证的事，哪些只是个说法？",
    en: "Everybody has a word to say about {subject}. Which of these hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "有些话听着像道理，其实空着。关于{subject}，哪些讲了能查证的事，哪些只是个说法？",
    en: "Some phrases sound wise and are hollow. On {subject}, which of these hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "先别急着信，也别急着不信。关于{subject}，哪些讲了能查证的事，哪些只是个说法？",
    en: "Neither believe nor doubt too soon. On {subject}, which of these hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "把下面几句话当线索看。关于{subject}，哪些讲了能查证的事，哪些只是个说法？",
    en: "Treat these as clues. On {subject}, which hold something to check, and which are just a way of speaking?",
  },
  {
    "zh-CN": "记笔记之前先分一分。关于{subject}，哪些讲了能查证的事，哪些只是个说法？",
    en: "Before taking notes on {subject}, sort these. Which hold something to check, and which are just a way of speaking?",
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
  return joinSentences(support === "false" ? checkedWrong : checkedRight, reason);
}

const nothingInIt = {
  "zh-CN": "关于{subject}，这句没有讲出能去查的事，只是个说法。",
  en: "About {subject} there is nothing in this to look up; it is just a way of speaking.",
};
const checkedRight = {
  "zh-CN": "这句能查，查下来站得住。",
  en: "This can be checked, and it holds.",
};
const checkedWrong = {
  "zh-CN": "这句也能查，查下来是错的。",
  en: "This can be checked as well, and it turns out to be wrong.",
};
