import { expect, test } from "vitest";
import { hoursBeside, tellHour } from "./hours-beside.ts";

test("the hours beside a range round midnight lie within three hours of its ends, and never on them", () => {
  expect(hoursBeside("22:00–8:00", true)).toEqual([5, 6, 7, 23]);
  expect(hoursBeside("22:00–8:00", false)).toEqual([9, 10, 11, 19, 20, 21]);
  expect(hoursBeside("9:00–18:00", true)).toEqual([10, 11, 15, 16, 17]);
  expect(hoursBeside("9:00–18:00", false)).toEqual([6, 7, 8, 19, 20, 21]);
});

test("an hour is told with the part of the day", () => {
  expect([5, 7, 11, 15, 21, 23].map((hour) => tellHour(hour)["zh-CN"])).toEqual([
    "凌晨 5 点",
    "早上 7 点",
    "上午 11 点",
    "下午 3 点",
    "晚上 9 点",
    "夜里 11 点",
  ]);
  expect([7, 15, 21, 23].map((hour) => tellHour(hour).en)).toEqual([
    "7 in the morning",
    "3 in the afternoon",
    "9 in the evening",
    "11 at night",
  ]);
});
