/** The numbers written in digits in a text, in the order written. */
export function statedNumbers(text: string): readonly number[] {
  return [...text.replace(/(\d),(?=\d{3})/g, "$1").matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits),
  );
}
