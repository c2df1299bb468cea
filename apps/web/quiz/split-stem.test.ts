import { locales } from "@plain-credit/core";
import { expect, it } from "vitest";
import { splitStem } from "./split-stem.ts";
import { starterPaper } from "./test/starter-paper.ts";

it("a case is a story, its clues one by one, and a question", () => {
  expect(
    splitStem("林芳，开早点铺。额度一直没有变。\n页面提示：没有：什么都没写\n还款：一直按时\n哪个原因？"),
  ).toEqual({
    story: "林芳，开早点铺。额度一直没有变。",
    clues: [
      { label: "页面提示", answer: "没有：什么都没写" },
      { label: "还款", answer: "一直按时" },
    ],
    question: "哪个原因？",
  });
  expect(splitStem("Lin Fang.\nNotice: none: nothing at all\nWhich cause?").clues).toEqual([
    { label: "Notice", answer: "none: nothing at all" },
  ]);
});

it.each([
  ["他欠 8,000 元。第一步该做什么？", "他欠 8,000 元。", "第一步该做什么？"],
  [
    "He owes ¥8,000.50 in all. What should come first?",
    "He owes ¥8,000.50 in all.",
    "What should come first?",
  ],
  [
    "有人说：「天天登录就会涨」这句话能信到什么程度？",
    "有人说：「天天登录就会涨」",
    "这句话能信到什么程度？",
  ],
  ["有人说：「先『养』。再「用」就涨」能信吗？", "有人说：「先『养』。再「用」就涨」", "能信吗？"],
  [
    "有人说：「真的能涨吗？能」下面哪些能说明它不对？有几句选几句。",
    "有人说：「真的能涨吗？能」",
    "下面哪些能说明它不对？有几句选几句。",
  ],
  [
    "Someone says: “Is it safe? Yes.” Which of these show that it is wrong? Choose every one that does.",
    "Someone says: “Is it safe? Yes.”",
    "Which of these show that it is wrong? Choose every one that does.",
  ],
])("%s ends in its question", (stem, story, question) => {
  expect(splitStem(stem)).toEqual({ story, clues: [], question });
});

it("a quotation inside the question stays in the question", () => {
  expect(splitStem("页面写着「暂不可用」时该做什么？")).toEqual({
    story: "",
    clues: [],
    question: "页面写着「暂不可用」时该做什么？",
  });
});

it("every stem of the starter papers has a story and one whole question, and loses nothing", () => {
  for (let seed = 0; seed < 50; seed += 1)
    for (const { stem } of starterPaper(`stems-${seed}`).form.items)
      for (const locale of locales) {
        const { story, clues, question } = splitStem(stem[locale]);
        const mark = locale === "en" ? ": " : "\uff1a";
        const parts = [story, ...clues.map(({ label, answer }) => `${label}${mark}${answer}`), question];
        expect(parts.join("").replaceAll(" ", "")).toBe(stem[locale].replaceAll(/[\n ]/g, ""));
        expect(story).not.toBe("");
        expect(question).toMatch(/^[^\u300c\u300d\u201c\u201d]+[\uff1f?]/);
      }
});
