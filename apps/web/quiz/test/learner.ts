import type { Answer } from "@plain-credit/quiz";

/** Someone at a browser, with one way of using it. */
export type Learner = {
  /** Opens the start page, types a teacher's code and starts. */
  start(locale: string, code: string): Promise<void>;
  /** Fills in the question shown, whatever its type, and confirms. */
  answer(answer: Answer): Promise<void>;
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
  places: "[name^=place-]",
  movable: "input[type=hidden][name^=place-]",
  choose: "button[value=choose]",
  skip: "button[value=skip]",
  goOn: "#step a.button",
} as const;
