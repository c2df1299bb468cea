import type { Blueprint } from "../forms/blueprint.ts";

/** What it really costs: reckoned, read off a statement, and kept low. */
export const costs: Blueprint = {
  id: "costs",
  title: { "zh-CN": "到底要花多少钱", en: "What it really costs" },
  parts: [
    { objective: "daily-to-annual", models: ["compute-cost"], count: 2 },
    { objective: "true-cost", models: ["compute-cost", "choose-first-step"], count: 2 },
    { objective: "understand-cost-table", models: ["read-statement", "compute-cost"], count: 2 },
    { objective: "choose-repayment", models: ["compute-cost", "judge-claim"], count: 2 },
    { objective: "know-cost", models: ["choose-first-step", "judge-claim"], count: 2 },
  ],
};
