import type { Pack } from "@plain-credit/core";

export type Path = readonly (string | number)[];

/** Takes an entry out of its list, or a field out of its object. */
export const removed: unique symbol = Symbol("removed");

/** The pack with what stands at a path replaced, and all else shared with the original. */
export function changeAt(pack: Pack, path: Path, to: unknown): Pack {
  return { ...pack, ...changedCopy(pack, path, to) };
}

/** What stands at a path. */
export function valueAt(pack: Pack, path: Path): unknown {
  return path.reduce<unknown>((within, step) => Object(within)[step], pack);
}

function changedCopy(within: unknown, [step, ...rest]: Path, to: unknown): object {
  if (step === undefined) throw new Error("the path leads nowhere");
  if (Array.isArray(within)) {
    const copy: unknown[] = [...within];
    const at = Number(step);
    if (rest.length > 0) copy[at] = changedCopy(copy[at], rest, to);
    else if (to === removed) copy.splice(at, 1);
    else copy[at] = to;
    return copy;
  }
  const { [step]: before, ...others } = Object(within);
  if (rest.length > 0) return { ...Object(within), [step]: changedCopy(before, rest, to) };
  return to === removed ? others : { ...Object(within), [step]: to };
}
