import type { Advice } from "./advice.ts";

/** On what does not have the shape of a pack, or refers to what is not there. */
export const shapeAdvice = {
  "type-wrong": {
    wrong: ({ expected }) => `Here belongs a value of the type ${expected}.`,
    remedy: "Add the field if it is missing; otherwise write it in that type.",
  },
  "key-unknown": {
    wrong: ({ keys }) => `A pack has no such field here: ${keys}.`,
    remedy: "Correct the spelling or take the field out; a text has “zh-CN” and “en” and no other language.",
  },
  "value-unlisted": {
    wrong: ({ allowed }) => `The value is none of those that are allowed: ${allowed}.`,
    remedy: "Write one of them.",
  },
  "format-invalid": {
    wrong: () => "The text is not written in the form that this field asks for.",
    remedy: "Write it in that form.",
  },
  "value-excessive": {
    wrong: ({ maximum }) => `The value is larger or longer than ${maximum}.`,
    remedy: "Make it smaller or shorter.",
  },
  "value-insufficient": {
    wrong: ({ minimum }) => `The value is smaller or shorter than ${minimum}.`,
    remedy: "Make it larger, or list more.",
  },
  "step-wrong": {
    wrong: () => "The number is not a multiple of the step that this field counts in.",
    remedy: "Round it to the step.",
  },
  "shape-unmatched": {
    wrong: () => "The value has none of the shapes that are possible here.",
    remedy: "Compare it with a neighbour that is in order.",
  },
  "key-invalid": {
    wrong: () => "The name of this field is not one that may stand here.",
    remedy: "Rename the field.",
  },
  "element-invalid": {
    wrong: () => "An entry of this list is not of the kind that the list holds.",
    remedy: "Correct the entry or take it out.",
  },
  "value-invalid": {
    wrong: () => "The value is not one that this field can have.",
    remedy: "Correct it.",
  },
  "issues-excessive": {
    wrong: () => "More is wrong than can be listed: over a hundred thousand places.",
    remedy: "Make sure that this is the file you mean, or check a part of it.",
  },
  "id-duplicate": {
    wrong: ({ id }) => `The id ${id} is taken by an earlier entry of this list.`,
    remedy: "Give this entry an id of its own, or delete the copy.",
  },
  "reference-duplicate": {
    wrong: ({ kind, id }) => `The ${kind} ${id} stands in this list already.`,
    remedy: "Take one of the two out.",
  },
  "reference-dangling": {
    wrong: ({ kind, id }) => `There is no ${kind} with the id ${id}.`,
    remedy: "Correct the id, add what it names, or take the reference out.",
  },
  "node-unknown": {
    wrong: ({ kind, id }) => `The pack has no ${kind} with the id ${id}.`,
    remedy: "Use an id that stands in the pack.",
  },
} as const satisfies Record<string, Advice>;
