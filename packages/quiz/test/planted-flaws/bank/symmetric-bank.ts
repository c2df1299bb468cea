import type { Option, SingleChoiceItem } from "../../../src/index.ts";

/** The item once for each option, each time with another one as the key. In such a bank nothing about an answer tells whether it is right: place, length, words and numbers are the same for keys and distractors, by construction. */
export function symmetric(item: SingleChoiceItem): readonly SingleChoiceItem[] {
  const diagnosis = item.options.find(({ diagnoses }) => diagnoses !== undefined)?.diagnoses;
  return item.options.map(({ id: key }) => ({
    ...item,
    id: `${item.id}-${key}`,
    key,
    options: item.options.map((option): Option => {
      const { diagnoses = diagnosis, ...rest } = option;
      return option.id === key || diagnoses === undefined ? rest : { ...rest, diagnoses };
    }),
  }));
}
