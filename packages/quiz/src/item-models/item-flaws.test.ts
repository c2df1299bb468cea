import { expect, test, vi } from "vitest";
import { flawsOf, standsOut } from "../../test/item-flaws.ts";
import { bankOf } from "../../test/jiebei-forms.ts";
import type { Item } from "../item/item.ts";
import { itemModels } from "./item-models.ts";

// Thousands of items are drawn; a machine with other work takes its time.
vi.setConfig({ testTimeout: 120_000 });

test.each([...itemModels.keys()])(
  "no item of %s gives its key away by length, words or form, in either language",
  (model) => {
    const found = new Map<string, number>();
    for (const item of bankOf(model, 2000))
      for (const flaw of flawsOf(item)) found.set(flaw, (found.get(flaw) ?? 0) + 1);
    expect([...found]).toEqual([]);
  },
);

test("no refutation stands out by its numbers or marks", () => {
  expect(bankOf("refute-myth", 2000).filter(standsOut)).toEqual([]);
});

test("the flaws are seen where they are planted", () => {
  const [item] = bankOf("refute-myth", 1);
  if (item?.type !== "single-choice") throw new Error("no single choice");
  const plant = (zh: (text: string) => string, en: (text: string) => string): Item => ({
    ...item,
    options: item.options.map((option) =>
      option.id === item.key
        ? { ...option, text: { "zh-CN": zh(option.text["zh-CN"]), en: en(option.text.en) } }
        : option,
    ),
  });
  const found = (flawed: Item) => flawsOf(flawed).map((flaw) => flaw.split(" ")[0]);
  const longer = "，这一点从来没有变过，以后也不会变，谁来说都是一样的";
  expect(found(item)).toEqual([]);
  expect(
    found(
      plant(
        (text) => text + longer,
        (text) => text,
      ),
    ),
  ).toContain("1");
  expect(
    found(
      plant(
        () => "不对",
        (text) => text,
      ),
    ),
  ).toContain("3");
  expect(
    found(
      plant(
        () => "以上说法没有一句站得住脚的",
        (text) => text,
      ),
    ),
  ).toContain("10");
  expect(
    found(
      plant(
        (text) => text,
        () => "A and B are what the law says of it",
      ),
    ),
  ).toContain("11");
  expect(
    found(
      plant(
        (text) => `${text}2 次`,
        (text) => text,
      ),
    ),
  ).toContain("34");
  const sharing = (text: string) => `${text.split(" ").slice(0, -1).join(" ")} zebras`;
  const planted = plant((text) => text, sharing);
  expect(found({ ...planted, stem: { ...item.stem, en: `${item.stem.en} Zebras?` } })).toContain("17");
  expect(
    standsOut(
      plant(
        (text) => `「${text}」：`,
        (text) => text,
      ),
    ),
  ).toBe(true);
});
