import type { AnswerWords } from "./answer-words-zh-cn.ts";

/** The words with which questions are asked and answers judged, in English. */
export const answersEn: AnswerWords = {
  asked: {
    "single-choice": {
      hint: "Choose one",
      confirm: "My answer",
      missing: "Nothing is chosen yet. Choose, then confirm; if you are not sure, skip for now.",
      others: "Why not the other options",
    },
    "multiple-choice": {
      hint: "Choose as many as apply",
      confirm: "My answers",
      missing: "Nothing is chosen yet. Choose, then confirm; if you are not sure, skip for now.",
      others: "Why not the other options",
    },
    "true-false-grid": {
      hint: "Row by row; leave open what you are not sure of",
      confirm: "My answers",
      missing: "No row is answered yet. Answer one at least, then confirm; if none is clear, skip for now.",
      others: "Why the rows you got right are right",
    },
    ordering: {
      hint: "Put these in order",
      confirm: "This is my order",
      missing: "Nothing is in order yet. Give each step a place, then confirm; or skip for now.",
      others: "Why the other steps stand where they do",
    },
    matching: {
      hint: "One by one; an answer may serve several times, or not at all",
      confirm: "My answers",
      missing: "Nothing is matched yet. Match one at least, then confirm; if none is clear, skip for now.",
      others: "Why the ones you got right are right",
    },
    numeric: {
      hint: "Work it out and write a number",
      confirm: "My answer",
      missing: "No number is written yet. Write one, then confirm; if you are not sure, skip for now.",
      others: "Where people often go wrong",
    },
  },
  place: (place) => `Place ${place}`,
  noPlace: "Place",
  moveEarlier: "Move earlier",
  moveLater: "Move later",
  placeHint: "Give each step its place; place 1 comes first. Then confirm.",
  moveHint: "What comes first is at the top. Move with the arrows, then confirm.",
  noMatch: "Choose a match",
  numberLabel: "Your answer",
  unitBefore: { percent: "", yuan: "¥", months: "", days: "" },
  unitAfter: { percent: "%", yuan: "", months: "months", days: "days" },
  withUnit: {
    percent: (digits) => `${digits}%`,
    yuan: (digits) => `¥${digits}`,
    months: (digits) => `${digits} ${digits === "1" ? "month" : "months"}`,
    days: (digits) => `${digits} ${digits === "1" ? "day" : "days"}`,
  },
  numberHints: {
    percent: "In percent: 15.5, or 15.5% if you like.",
    yuan: "In yuan: 1234.5, or 1,234.5 if you like.",
    months: "In months, such as 12.",
    days: "In days, such as 30.",
  },
  otherNumber:
    "This is not the number, nor one that the usual slips lead to. Go through the working below and see at which step it parts from yours.",
  put: (part, answer) => `${part} → ${answer}`,
  quoted: (text) => `“${text}”`,
  listJoin: ", ",
  badges: {
    yourChoice: "Your choice",
    rightAnswer: "Right answer",
    yourRightChoice: "Your choice, right",
    missedAnswer: "Missed: this is right too",
    right: "Right",
    wrong: "Not right",
    open: "Left open",
    tooEarly: "Too early",
    yourNumber: "Your number",
    yourRightNumber: "Your number is right",
  },
  noteLabels: { given: "You answered: ", right: "It is: ", after: "Before it comes: " },
  inFullTitle: "An order that is right",
};
