import type { Blueprint } from "../forms/blueprint.ts";

/** Wrong beliefs and bad advice, across the subject. */
export const myths: Blueprint = {
  id: "myths",
  title: { "zh-CN": "听来的说法，哪句靠得住", en: "What people say, and what holds up" },
  parts: [
    { objective: "why-flat", models: ["refute-myth", "judge-claim"], count: 2 },
    { objective: "first-step", models: ["refute-myth", "spot-harm"], count: 2 },
    { objective: "spot-scam", models: ["refute-myth", "judge-claim", "spot-harm"], count: 3 },
    { objective: "know-cost", models: ["refute-myth", "judge-claim"], count: 2 },
    { objective: "read-own-report", models: ["refute-myth", "judge-claim"], count: 1 },
  ],
};
