import { expect, test } from "vitest";
import { fillSlots } from "./fill-slots.ts";

test("each slot takes its text in each language, as often as it stands; an unknown one stays", () => {
  const template = {
    "zh-CN": "{name}欠 {debt}，{name}着急，{none}",
    en: "{name} owes {debt}; {name} worries; {none}",
  };
  const slots = { name: { "zh-CN": "小何", en: "Xiao He" }, debt: { "zh-CN": "900 元", en: "¥900" } };
  expect(fillSlots(template, slots)).toEqual({
    "zh-CN": "小何欠 900 元，小何着急，{none}",
    en: "Xiao He owes ¥900; Xiao He worries; {none}",
  });
});

test("a text that holds a dollar sign or braces is put in as it is", () => {
  const odd = { "zh-CN": "$& {x}", en: "$1 {x}" };
  expect(fillSlots({ "zh-CN": "{a}", en: "{a}" }, { a: odd, x: odd })).toEqual(odd);
});
