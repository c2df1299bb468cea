import { expect, test } from "vitest";
import { addToKey, plainWords, plantedBank } from "../../../../test/planted-bank.ts";
import { familyFolds } from "../../statistics/family-folds.ts";
import { mean } from "../../statistics/mean.ts";
import { studyBank, type Draw } from "./study-bank.ts";
import { trainedSolvers } from "./trained-solver.ts";

const gainOf = (draws: readonly Draw[]) => mean(draws.map(({ value }) => value));
const solverOf = (id: string) => {
  const solver = trainedSolvers.find((known) => known.id === id);
  if (solver === undefined) throw new Error(`no solver ${id}`);
  return solver;
};

test("a word that only keys have is learnt from other families", () => {
  const bank = plantedBank(400, addToKey("，龙飞凤舞", "dragons"));
  expect(gainOf(studyBank(bank, "zh-CN", solverOf("surface")).unseen)).toBeCloseTo(0.75, 6);
  expect(gainOf(studyBank(bank, "en", solverOf("surface")).unseen)).toBeCloseTo(0.75, 6);
});

test("a text that is always the key is learnt, and a text that is it as often as others is not", () => {
  const recurring = plantedBank(400, (place) =>
    place.isKey ? { "zh-CN": "就是它", en: "this one" } : plainWords(place),
  );
  expect(gainOf(studyBank(recurring, "en", solverOf("option-identity")).seen)).toBeCloseTo(0.75, 6);
  expect(Math.abs(gainOf(studyBank(plantedBank(2800), "en", solverOf("option-identity")).seen))).toBeLessThan(
    0.05,
  );
});

test("a word that key and stem share is learnt whatever the word is", () => {
  const words = ["dragons", "islands", "lanterns", "magnets", "needles"];
  const word = (item: number) => words[Math.floor(item / 4) % words.length] ?? "";
  const bank = plantedBank(
    400,
    (place) => addToKey(word(place.item), word(place.item))(place),
    (item) => ({ "zh-CN": "哪个？", en: `And ${word(item)}?` }),
  );
  expect(gainOf(studyBank(bank, "en", solverOf("stem-link")).unseen)).toBeCloseTo(0.75, 6);
});

test("families are dealt whole, as evenly as can be, and always alike", () => {
  const families = Array.from({ length: 23 }, (_, at) => `family-${at}`);
  const folds = familyFolds(families, 5);
  const sizes = [0, 1, 2, 3, 4].map((fold) => [...folds.values()].filter((dealt) => dealt === fold).length);
  expect(sizes).toEqual([5, 5, 5, 4, 4]);
  expect(familyFolds([...families].reverse(), 5)).toEqual(folds);
});

test("a bank of one family has no families left to try on", () => {
  const alone = plantedBank(4);
  expect(studyBank(alone, "en", solverOf("surface")).unseen).toEqual([]);
});
