import type { Answer, PublicItem, PublicOption } from "@plain-credit/quiz";
import * as fc from "fast-check";

/** Any answer that fits an item, blank ones among them. */
export function anyAnswer(item: PublicItem): fc.Arbitrary<Answer> {
  switch (item.type) {
    case "single-choice":
      return fc.subarray([...idsOf(item.options)], { maxLength: 1 }).map((chosen) => ({ chosen }));
    case "multiple-choice":
      return fc.subarray([...idsOf(item.options)]).map((chosen) => ({ chosen }));
    case "true-false-grid":
      return fc
        .array(fc.option(fc.boolean()), { minLength: item.options.length, maxLength: item.options.length })
        .map((columns) => ({ rows: given(item.options, columns) }));
    case "ordering":
      return fc.oneof(
        fc.constant({ order: [] }),
        fc
          .shuffledSubarray([...idsOf(item.options)], { minLength: item.options.length })
          .map((order) => ({ order })),
      );
    case "matching":
      return fc
        .array(fc.option(fc.constantFrom(...idsOf(item.choices))), {
          minLength: item.options.length,
          maxLength: item.options.length,
        })
        .map((choices) => ({ matches: given(item.options, choices) }));
    case "numeric":
      return fc
        .oneof(
          fc.constant(null),
          fc.integer({ min: -1_000_000, max: 1_000_000 }),
          fc.double({ min: -1e12, max: 1e12, noNaN: true }).filter((value) => !Object.is(value, -0)),
        )
        .map((value) => ({ value }));
  }
}

function idsOf(options: readonly PublicOption[]): readonly string[] {
  return options.map(({ id }) => id);
}

function given<Value>(
  options: readonly PublicOption[],
  values: readonly (Value | null)[],
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    options.flatMap(({ id }, at) => {
      const value = values[at] ?? null;
      return value === null ? [] : [[id, value] as const];
    }),
  );
}
