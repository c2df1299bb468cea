/** A belief to be refuted. Option ids stand for claims. */
export type RefuteMythFacts = {
  readonly model: "refute-myth";
  readonly misconception: string;
  readonly options: Readonly<Record<string, string>>;
};
