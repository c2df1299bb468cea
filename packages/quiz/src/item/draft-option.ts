import type { Option } from "./item.ts";
import { optionLetter } from "./option-letter.ts";

/** An option before it has a place: `stands` is what it stands for in the facts. */
export type DraftOption<Stands> = Omit<Option, "id"> & { readonly stands: Stands; readonly right: boolean };

/** Options with positional ids, the ids of the right ones, and what each stands for. */
export type PlacedOptions<Stands> = {
  readonly options: readonly Option[];
  readonly keys: readonly string[];
  readonly stands: Readonly<Record<string, Stands>>;
};

/** Gives options, in the order shown, their ids. */
export function placeOptions<Stands>(drafts: readonly DraftOption<Stands>[]): PlacedOptions<Stands> {
  const placed = drafts.map((draft, at) => ({ id: optionLetter(at), draft }));
  return {
    options: placed.map(({ id, draft: { text, rationale, claims, diagnoses, harmful } }) => ({
      id,
      text,
      rationale,
      claims,
      ...(diagnoses === undefined ? {} : { diagnoses }),
      harmful,
    })),
    keys: placed.filter(({ draft }) => draft.right).map(({ id }) => id),
    stands: Object.fromEntries(placed.map(({ id, draft }) => [id, draft.stands])),
  };
}
