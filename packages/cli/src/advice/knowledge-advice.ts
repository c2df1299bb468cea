import type { Advice } from "./advice.ts";

/** On claims, misconceptions, causes, needs and remedies, and on what is covered. */
export const knowledgeAdvice = {
  "claim-unsourced": {
    wrong: () =>
      "No source speaks for or against this claim. The article that the subject starts from is none.",
    remedy: "Cite one, or record in noneFound where and when you searched.",
  },
  "claim-undocumented": {
    wrong: () => "The claim is called documented, but no source supports it.",
    remedy: "Cite one in evidence.for, or lower support to plausible, unfounded or false.",
  },
  "effect-misplaced": {
    wrong: ({ kind }) =>
      kind === "advice" ? "Advice does not say what following it does." : "Only advice can have an effect.",
    remedy: "Give advice its effect (helps, neutral, costly, harmful); take it out elsewhere.",
  },
  "correction-missing": {
    wrong: ({ treatment }) => `The claim counts as ${treatment}, but nothing says what is right instead.`,
    remedy: "Write the correction.",
  },
  "correction-idle": {
    wrong: ({ treatment }) => `The claim counts as ${treatment} and needs no correction.`,
    remedy: "Take the correction out, or put its content into the reason.",
  },
  "claim-unasserted": {
    wrong: () => "The claim is unfounded or harmful, but no misconception asserts it.",
    remedy: "List it in the claims of one misconception.",
  },
  "assertion-duplicate": {
    wrong: ({ claim, misconception }) => `The claim ${claim} is asserted by ${misconception} already.`,
    remedy: "Leave it with one misconception.",
  },
  "belief-sound": {
    wrong: ({ claim, treatment }) => `A misconception asserts ${claim}, which counts as ${treatment}.`,
    remedy: "Take it out, or judge the claim anew.",
  },
  "misconception-unrefuted": {
    wrong: ({ claim }) =>
      claim === undefined
        ? "Nothing refutes the misconception."
        : `The claim ${claim} cannot refute it: it is not sound, or cites no source.`,
    remedy: "Name a sound claim that cites a source in refutedBy.",
  },
  "remedy-unlinked": {
    wrong: () => "The remedy addresses no need.",
    remedy: "Name the need that it meets, or delete the remedy.",
  },
  "remedy-unsound": {
    wrong: ({ claim, treatment }) => `The remedy rests on ${claim}, which counts as ${treatment}.`,
    remedy: "Rest it on sound claims; bad advice belongs into misconceptions.",
  },
  "precedes-cyclic": {
    wrong: ({ id, remedy }) => `The remedy ${id} comes before ${remedy}, which in turn comes before ${id}.`,
    remedy: "Take out the link that no claim supports.",
  },
  "cause-unanswered": {
    wrong: () => "The cause leads to no remedy, nor does it say that one can only wait.",
    remedy: "Add a need with a remedy, or write waiting.",
  },
  "need-unopened": {
    wrong: () => "The need opens on no finding, or it is the residual one and opens on one.",
    remedy: "List what opens it; the residual need has no openings.",
  },
  "residual-missing": {
    wrong: () => "No need is the residual one, so some cases lead nowhere.",
    remedy: "Mark one need, “nothing to do”, with residual: true.",
  },
  "residual-duplicate": {
    wrong: () => "A second need is marked as the residual one.",
    remedy: "Leave the mark on one need.",
  },
  "family-empty": {
    wrong: () => "Nothing belongs to this family.",
    remedy: "Add a cause or remedy or misconception to it, or delete the family.",
  },
  "source-uncited": {
    wrong: () => "Nothing cites this source.",
    remedy: "Cite it where it speaks, or delete it.",
  },
  "objective-empty": {
    wrong: () => "The objective covers nothing.",
    remedy: "List in covers what the learner can do something with afterwards.",
  },
  "node-uncovered": {
    wrong: () => "No objective covers this, so no quiz asks about it.",
    remedy: "Add its id to the covers of an objective.",
  },
  "node-untaught": {
    wrong: () => "No lesson covers this.",
    remedy: "Teach it in a lesson and add its id to the lesson’s covers.",
  },
} as const satisfies Record<string, Advice>;
