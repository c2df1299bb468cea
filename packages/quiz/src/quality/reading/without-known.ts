import type { Pack, Text } from "@plain-credit/core";
import { knownTexts } from "./known-texts.ts";

/** A text without what it takes over from the pack in both languages: what is left was worded by the item alone. */
export function withoutKnown(text: Text, pack: Pack): Text {
  let left = text;
  for (const { parts } of knownTexts(pack, text["zh-CN"], "zh-CN")) {
    const chinese = cut(left["zh-CN"], parts["zh-CN"]);
    if (chinese === undefined) continue;
    const en = cut(left.en, parts.en);
    if (en !== undefined) left = { "zh-CN": chinese, en };
  }
  return left;
}

/** A text less the parts, each sought behind the one before; undefined where one is missing. */
export function cut(text: string, parts: readonly string[]): string | undefined {
  let [left, from] = [text, 0];
  for (const part of parts) {
    let at = left.indexOf(part, from);
    if (at < 0) at = left.indexOf(turnFirst(part), from);
    if (at < 0) return undefined;
    left = `${left.slice(0, at)}…${left.slice(at + part.length)}`;
    from = at + 1;
  }
  return left;
}

/** A sentence that is quoted inside another may have lost its capital letter, or got one. */
function turnFirst(part: string): string {
  const first = part.charAt(0);
  return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + part.slice(1);
}
