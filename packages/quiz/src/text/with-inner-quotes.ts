const inner: ReadonlyMap<string, string> = new Map([
  ["“", "‘"],
  ["”", "’"],
  ["「", "『"],
  ["」", "』"],
  // A quotation inside one inside the sentence has the outer marks again, as Chinese sets it.
  ["『", "「"],
  ["』", "」"],
]);

/** A sentence, English or Chinese, with its quotation marks made those of a quotation inside a quotation, to be put between the outer ones. */
export function withInnerQuotes(sentence: string): string {
  return sentence.replace(/[“”「」『』]/g, (mark) => inner.get(mark) ?? mark);
}
