import { answersEn } from "./answer-words-en.ts";
import type { QuizWords } from "./quiz-words-zh-cn.ts";

const unitNames: Readonly<Record<string, string>> = {
  percent: "in percent",
  yuan: "in yuan",
  months: "in months",
  days: "in days",
};

/** The quiz's words in English. */
export const en: QuizWords = {
  title: "Ten to begin with",
  startTitle: "Practise: ten to begin with",
  startLead:
    "Ten everyday situations, five or six minutes. The first five are about why a limit does not rise, the other five about what to do first.",
  startPoints: [
    "After each answer you see at once what is right or wrong about the option you chose, with its source.",
    "No countdown and no ranking. Not sure? Skip, and come back to it later.",
    "No account. Your answers stand in the address alone and we keep none of them; reload or go back as you like.",
    "Each start brings other people and other situations.",
  ],
  start: "Start",
  otherPapers: "Something else to practise",
  lessonPapers: "One for each lesson",
  paperLength: (count) => (count === 1 ? "1 question" : `${count} questions`),
  seedTitle: "Did a teacher give you a code?",
  seedHint: "The same code gives exactly the same questions, so a whole class can sit one paper.",
  seedLabel: "Code",
  seedStart: "Start with this code",
  seedUnreadable:
    "This code cannot be read. A code is 1 to 64 letters, digits, hyphens or underscores. Please check it and type it again.",
  packUnknown: "We do not have the content that the link names. You can do “Ten to begin with” from here.",
  blueprintUnknown: "We have no quiz of the name in that link. You can take “Ten to begin with” from here.",

  position: (position, count) => `Question ${position} of ${count}`,
  clues: "What is known",
  keys: (count) =>
    `You can also press 1–${count} or A–${"ABCDEF".charAt(count - 1)} to choose, and Enter to confirm.`,
  skip: "Skip for now",
  ...answersEn,
  fiction: "The people here are fictional.",
  inThisLanguage: "This page in English",
  seedNote: (seed) => `The code of this paper: ${seed}.`,

  outcomes: { right: "Right", partly: "Partly right", wrong: "Not right", skipped: "Skipped" },
  outcomeNotes: {
    right: "Was it for the same reason? Have a look.",
    partly: "Some of it is right, and some is not yet.",
    wrong: "Never mind. Seeing why is worth more than a lucky hit.",
    skipped: "Here is how the answer comes about.",
  },
  claimsTitle: "What this rests on",
  moreClaims: (count) => (count === 1 ? "One more" : `${count} more`),
  next: "Next question",
  toResult: "See the result",
  backToResult: "Back to the result",

  resultTitle: "You have been through the paper",
  harmTitle: (count) => (count === 1 ? "One step to clear up first" : `${count} steps to clear up first`),
  harmLead: "If this happens for real, do not do it:",
  harmChoice: (position, choice) => `Question ${position}: you answered “${choice}”`,
  harmIs: "What it leads to: ",
  score: (earned, total) => `${earned} of ${total} points`,
  scoreSentence: (right, partly, skipped) =>
    [
      ...(right > 0 ? [`${right} right`] : []),
      ...(partly > 0 ? [`${partly} partly right`] : []),
      ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ].join(", ") || "None right this time. Once the reasons are clear, take another",
  scoreNote:
    "The score speaks of these ten questions. It says nothing about your credit, and it changes no limit.",
  objectivesTitle: "Two skills, and how far along you are",
  standings: {
    mastered: "You have it",
    "not-yet": "Not quite yet",
    "too-little-evidence": "Too few answers to tell",
  },
  objectivePoints: (earned, responses) =>
    responses === 0
      ? "all of these were skipped"
      : `${earned} ${earned === "1" ? "point" : "points"} from ${responses} answered`,
  misconceptionsTitle: "While we are at it",
  misconceptionsLead: "Some of your answers carry beliefs that many people hold:",
  truth: "In fact: ",
  inQuestions: (positions) =>
    `${positions.length === 1 ? "see question" : "see questions"} ${positions.join(", ")}`,
  itemsTitle: "Question by question",
  answered: "You answered: ",
  nothingAnswered: "Skipped",
  answersJoin: "; ",
  readTitle: "What to read next",
  readHeadsOnly: "Of these lessons there are titles and summaries here, but no texts.",
  readNothing: "You have both skills; no lesson is due. For more practice, take a new paper.",
  minutes: (minutes) => `about ${minutes} minutes`,
  again: "Take the same paper again",
  fresh: "Take a new paper",
  shareNote:
    "To give somebody else the very same paper, send the link behind “Take the same paper again”, or tell them the code above.",
  printNote: "This page can be printed as it is.",

  outdatedTitle: "This paper has been updated",
  outdatedText:
    "This link was made with an earlier version of the content or of the program that builds the questions. The very same paper cannot be built from it any more, so we do not pretend. Here is what the same code gives today.",
  outdatedLost: "The earlier answers do not fit the new questions and were left behind.",
  outdatedStart: "Take the updated paper",
  unreadableTitle: "The answers in this address cannot be read",
  unreadableText:
    "A few characters may have been lost in copying, or changed. The questions are still there; only the answers do not fit:",
  unreadableStart: "Start again at question 1",
  unknownTitle: "This paper was not found",
  unknownText:
    "The link may not have been copied in full. The questions are built from the link itself, so with a piece missing they cannot be built.",
  unknownStart: "Go to practice",
  refusedTitle: "This answer was not accepted",
  refusedBack: "Back to the question",
  refusedStart: "Back to practice",

  issues: {
    "number-malformed": () => "No number can be read here. Write it in digits, such as 15.5 or 1,234.",
    "number-in-words": () => "Please write it in digits: 15 rather than fifteen.",
    "number-infinite": () => "This number is too large. Are there a few digits too many?",
    "unit-other": (_at, { unit }) =>
      `That unit does not fit. Give the number ${unitNames[String(unit)] ?? ""}; digits alone will do.`,
    "place-missing": () => "Some steps have no place yet. Give every step one, then confirm.",
    "place-repeated": (_at, { place }) =>
      `Several steps have place ${String(place)}. There is one place for each step.`,
    "place-unknown": (at) => `One step of question ${at} has a place that there is not.`,
    "column-unknown": (at) => `Question ${at} has no such column.`,
    "choice-unknown": (at) => `Question ${at} has no such answer to match.`,
    "order-incomplete": (at) => `Not all steps of question ${at} are in order.`,
    "answers-excess": () => "There are more answers than questions.",
    "answers-repeated": () => "The answers are given more than once, and there is no telling which to take.",
    "answers-misplaced": () => "The answers before this question are too few or too many.",
    "answer-malformed": (at) => `The answer to question ${at} cannot be read.`,
    "option-unknown": (at) => `Question ${at} has no such option.`,
    "option-duplicate": (at) => `One option of question ${at} is named twice.`,
    "choice-excess": (at) => `Question ${at} takes one option only.`,
    "step-unknown": () => "This paper has no such question.",
    "action-unknown": () => "It does not say whether to confirm or to skip.",
    "field-unknown": () => "It holds something that we do not know.",
    "field-repeated": () => "It holds one thing twice.",
    "form-unknown": () => "The paper was not found; the link may be incomplete.",
    "site-foreign": () => "This was not sent from one of our pages.",
    "body-unreadable": () => "What was sent cannot be read.",
    "body-large": () => "What was sent is too large; an answer needs far less.",
  },
  otherIssue: "One part cannot be read.",
};
