/** An English sentence with its quotation marks made single, to be put between double ones. */
export function withInnerQuotes(sentence: string): string {
  return sentence.replace(/“/g, "‘").replace(/”/g, "’");
}
