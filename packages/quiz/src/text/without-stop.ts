/** A sentence without its full stop, to be put between quotation marks. */
export function withoutStop(sentence: string): string {
  return sentence.replace(/[\u3002.]$/, "");
}
