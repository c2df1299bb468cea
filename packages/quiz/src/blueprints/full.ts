import type { Blueprint } from "../forms/blueprint.ts";

/** The whole subject in twenty questions, five each on causes, steps, rules and costs. */
export const full: Blueprint = {
  id: "full",
  title: { "zh-CN": "通关二十题", en: "Twenty across the subject" },
  parts: [
    { objective: "why-flat", models: ["identify-cause"], count: 2 },
    { objective: "why-flat", models: ["match-signal", "next-question", "sort-control"], count: 3 },
    { objective: "first-step", models: ["choose-first-step"], count: 2 },
    { objective: "first-step", models: ["order-plan", "spot-harm", "refute-myth"], count: 3 },
    { objective: "know-rights", models: ["apply-rule", "judge-claim", "refute-myth"], count: 5 },
    { objective: "know-cost", models: ["compute-cost", "read-statement", "judge-claim"], count: 5 },
  ],
};
