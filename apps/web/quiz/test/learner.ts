/** Someone at a browser, with one way of using it. Letters are option ids. */
export type Learner = {
  /** Opens the start page, types a teacher's code and starts. */
  start(locale: string, code: string): Promise<void>;
  /** Chooses options of the question shown and confirms. */
  answer(letters: readonly string[]): Promise<void>;
  skip(): Promise<void>;
  /** Goes on from feedback, to the next question or the result. */
  goOn(): Promise<void>;
  /** The text of every element that a selector finds. */
  texts(selector: string): Promise<readonly string[]>;
  /** An attribute of every element that a selector finds. */
  attributes(selector: string, name: string): Promise<readonly string[]>;
  address(): string;
  leave(): Promise<void>;
};

/** Where the learner's controls stand. */
export const controls = {
  code: "input[name=seed]",
  start: "form[method=get] button",
  option: (letter: string) => `input[name=chosen][value=${letter}]`,
  options: "input[name=chosen]",
  choose: "button[value=choose]",
  skip: "button[value=skip]",
  goOn: "#step a.button",
} as const;
