/** A stem without what people in it say, so that a question of theirs is not taken for the stem’s. */
export function withoutQuotes(stem: string): string {
  return stem.replace(/「[^」]*」|『[^』]*』|“[^”]*”|‘[^’]*’(?![a-z])/g, "…");
}

/** The last sentence of a stem that asks, or else its last sentence: what the learner is to do. */
export function questionOf(stem: string): string {
  const sentences = withoutQuotes(stem)
    .split(/(?<=[。！？?!\n])|(?<=\.)\s/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
  const asking = sentences.filter((sentence) => /[？?]/.test(sentence));
  return asking[asking.length - 1] ?? sentences[sentences.length - 1] ?? "";
}
