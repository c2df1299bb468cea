import type { Blueprint } from "../forms/blueprint.ts";

/** What to do: what comes first, in which order, what would make it worse. */
export const remedies: Blueprint = {
  id: "remedies",
  title: { "zh-CN": "遇到了，先做什么", en: "What to do first" },
  parts: [
    { objective: "first-step", models: ["choose-first-step"], count: 4 },
    { objective: "first-step", models: ["order-plan"], count: 2 },
    { objective: "first-step", models: ["spot-harm"], count: 2 },
    { objective: "first-step", models: ["judge-claim", "refute-myth"], count: 2 },
  ],
};
