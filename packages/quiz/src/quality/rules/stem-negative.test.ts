import { expect, test } from "vitest";
import { inBoth, rulesIn, soundItem, withStem } from "../../../test/linted-item.ts";

test.each([
  ["下面哪一项不是该做的？", "Which of these is not the thing to do?"],
  ["哪一步**不**该做？", "Which step should NOT be taken?"],
  ["除了哪一项以外，别的都该做？", "All of these should be done except which?"],
  ["下列做法中，错误的是哪一项？", "Which of these is the least useful?"],
])("%s asks in the negative", (chinese, en) => {
  expect(rulesIn(withStem(soundItem, { "zh-CN": chinese, en }))).toEqual(inBoth(12));
});

test.each([
  ["他没有逾期。眼下最该做什么？", "He is not overdue. What should come first?"],
  ["哪些他改得了，哪些改不了？", "Which can he change, and which can he not?"],
  ["该不该先去一趟？", "Should he go there first or not?"],
  ["有人说：「这不行吗？」这话该怎么看？", "“Is it not fine?” they ask. What should he think of it?"],
])("%s does not", (chinese, en) => {
  expect(rulesIn(withStem(soundItem, { "zh-CN": chinese, en }))).toEqual([]);
});
