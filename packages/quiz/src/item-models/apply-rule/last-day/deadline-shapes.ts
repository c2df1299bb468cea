import type { KnowledgeGraph } from "@plain-credit/core";
import type { AppliedConstant } from "../applied-constants.ts";
import { wrongSpans, type Span } from "./spans.ts";

/** The other event of a case, so many days after the start (before it, where negative), and the span that the right one is mistaken for. */
export type Shape = { readonly event: string; readonly offset: number; readonly span: Span };

/** The shapes of a case by the place of the right day among its four options, which are the right and the wrong span from the right and the wrong event. Each option shares its event with one other and its span with another, so that nothing about the four days tells the right one. */
export function shapesByRank(
  graph: KnowledgeGraph,
  constant: AppliedConstant<"period">,
): readonly (readonly Shape[])[] {
  const { shorter, longer } = wrongSpans(graph, constant);
  const { before, after } = constant.applies;
  const offsets = offsetsOf[constant.unit === "years" ? "years" : "days"];
  const earlier = before.flatMap((_, at) =>
    at - before.length + offsets.before.length >= 0
      ? (offsets.before[at - before.length + offsets.before.length] ?? []).map((days) => ({
          event: `before-${at}`,
          offset: -days,
        }))
      : [],
  );
  const later = after
    .slice(0, 1)
    .flatMap(() => offsets.after.map((days) => ({ event: "after-0", offset: days })));
  const shapes = (events: typeof earlier, spans: readonly Span[]) =>
    events.flatMap((event) =>
      spans
        .map((span) => ({ ...event, span }))
        .filter((shape) => isTellable(shape, spans === shorter, constant)),
    );
  return [shapes(later, longer), shapes(earlier, longer), shapes(later, shorter), shapes(earlier, shorter)];
}

/** Days before the start of the last events, the nearest last, and after it. */
const offsetsOf = {
  days: {
    before: [
      [9, 10, 11, 12, 13],
      [3, 4, 5, 6],
    ],
    after: [3, 4, 5],
  },
  years: {
    before: [
      [262, 310, 395, 430, 520],
      [45, 96, 150, 208],
    ],
    after: [25, 33, 40, 61],
  },
} as const;

/** Whether the four days are clearly apart, span more than ten days, and all lie after the start. */
function isTellable({ offset, span }: Shape, isShorter: boolean, { unit, value }: AppliedConstant): boolean {
  const apart = Math.abs(offset);
  if (apart + 2 > span.days || apart + span.days < 10) return false;
  const shortest = unit === "years" ? 365 : Number(value) - span.days;
  return !isShorter || offset > 0 || shortest - apart >= 2;
}
