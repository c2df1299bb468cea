import type { Blueprint } from "../forms/blueprint.ts";

/** Why a limit does not rise: cases, clues, what to look up next, what is in one's own hands. */
export const causes: Blueprint = {
  id: "causes",
  title: { "zh-CN": "额度为什么不涨", en: "Why the limit does not rise" },
  parts: [
    { objective: "why-flat", models: ["identify-cause"], count: 3 },
    { objective: "why-flat", models: ["match-signal"], count: 2 },
    { objective: "why-flat", models: ["next-question"], count: 2 },
    { objective: "why-flat", models: ["sort-control"], count: 1 },
    { objective: "why-flat", models: ["judge-claim", "tell-framing"], count: 2 },
  ],
};
