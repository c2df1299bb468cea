import {
  itemTypeOf,
  type Answer,
  type Item,
  type ItemType,
  type MatchingItem,
  type MultipleChoiceItem,
  type NumericItem,
  type OrderingItem,
  type SingleChoiceItem,
  type TrueFalseGridItem,
} from "@plain-credit/quiz";

/** The answer to an item that earns the whole point. */
export function rightAnswer(item: Item): Answer {
  return itemTypeOf(item.type).rightAnswer(item);
}

/** An answer to an item that is wrong in everything, and harmful where one can be. */
export function wrongAnswer(item: Item): Answer {
  return (wrongAnswers[item.type] as (asked: Item) => Answer)(item);
}

const wrongAnswers = {
  "single-choice": wrongChoice,
  "multiple-choice": wrongChoice,
  "true-false-grid": ({ options, key }: TrueFalseGridItem) => ({
    rows: Object.fromEntries(options.map(({ id }) => [id, !key.includes(id)])),
  }),
  ordering: ({ key }: OrderingItem) => ({ order: [...key].reverse() }),
  matching: ({ choices, key }: MatchingItem) => ({
    matches: Object.fromEntries(
      Object.entries(key).map(([id, right]) => [id, choices.find((choice) => choice.id !== right)?.id ?? ""]),
    ),
  }),
  numeric: ({ key, values }: NumericItem) => ({
    value: Object.entries(values).find(([id]) => id !== key)?.[1] ?? -1,
  }),
} as const satisfies Readonly<Record<ItemType, unknown>>;

function wrongChoice({ id: item, key, options }: SingleChoiceItem | MultipleChoiceItem): Answer {
  const wrong = options.filter(({ id }) => ![key].flat().includes(id));
  const chosen = wrong.find(({ harmful }) => harmful) ?? wrong[0];
  if (chosen === undefined) throw new Error(`Every option of ${item} is right.`);
  return { chosen: [chosen.id] };
}
