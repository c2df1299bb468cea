import { expect, test } from "vitest";
import { rulesIn, soundItem, withTexts } from "../../../test/linted-item.ts";

test.each([
  "以上说法都站得住脚",
  "以上选项全部都正确",
  "以上几种做法都可以",
  "以上都不是正确做法",
  "上述做法没有一个对",
  "其他选项全都不正确",
  "前面几项做法都可行",
  "上面各项没有正确的",
  "以上任何一项都行的",
])("%s is all or none of the others", (chinese) => {
  expect(rulesIn(withTexts(soundItem, { d: { "zh-CN": chinese } }))).toContain("10 zh-CN");
});

test.each([
  "All of the above are right",
  "None of the above is right",
  "Both of the above would do",
  "Any of the above will do",
  "All of these are correct",
  "None of these would do",
  "All the above steps, one by one",
  "Neither of the above is right",
  "None of the other options",
])("%s is all or none of the others", (english) => {
  expect(rulesIn(withTexts(soundItem, { d: { en: english } }))).toContain("10 en");
});

test.each(["以上都对", "以上都不是", "都对", "都不对", "全部正确", "以上皆非", "全都是"])(
  "%s is one too",
  (chinese) => {
    expect(rulesIn(withTexts(soundItem, { d: { "zh-CN": chinese } }))).toContain("10 zh-CN");
  },
);

test("limits from which something holds, and sentences that speak of all, are none", () => {
  expect(
    rulesIn(
      withTexts(soundItem, {
        c: { "zh-CN": "年化 24% 以上都要看清", en: "Read all of the contract first" },
        d: { "zh-CN": "这 24% 两家的合同都对照", en: "None of it matters for now" },
      }),
    ).filter((found) => found.startsWith("10")),
  ).toEqual([]);
});
