import { expect, test } from "vitest";
import { differingNumbers } from "./differing-numbers.ts";

test.each([
  ["到 8 月 1 日止", "until 1 August"],
  ["两笔借款，一共 1.5 万元", "two loans, ¥15,000 in all"],
  ["不到收入的两成", "under a fifth of income"],
  ["收入的六成", "three fifths of income"],
  ["一两条", "one or two"],
  ["首尾相加，除以 2", "add both ends and halve: the halving counts"],
  ["网购退货的七天", "the week in which to return it"],
  ["乙银行", "Bank Two"],
  ["借 500 元，存 500 元", "borrow ¥500 and save as much"],
  ["前天，第二次", "two days ago, for the second time"],
  ["第 673 条", "article 673"],
])("%s and %s agree", (chinese, en) => {
  expect(differingNumbers({ "zh-CN": chinese, en })).toEqual([]);
});

test.each([
  ["20 万元", "¥20,000", [20_000, 200_000]],
  ["三成", "40%", [40, 30]],
  ["8 月 1 日", "1 September", [8]],
  ["三个月", "six months", [3, 6]],
  ["500 元和 300 元", "¥500 and ¥500", [500, 300]],
])("%s and %s do not", (chinese, en, numbers) => {
  expect(new Set(differingNumbers({ "zh-CN": chinese, en }))).toEqual(new Set(numbers));
});
