import type { Blueprint } from "../forms/blueprint.ts";

/** What lenders and collectors may do, by which date, and one's own rights. */
export const rules: Blueprint = {
  id: "rules",
  title: { "zh-CN": "规则和权利", en: "Rules and rights" },
  parts: [
    { objective: "know-rights", models: ["apply-rule", "judge-claim"], count: 4 },
    { objective: "use-rights", models: ["apply-rule", "choose-first-step", "refute-myth"], count: 3 },
    { objective: "rule-map", models: ["judge-claim", "apply-rule", "refute-myth"], count: 3 },
  ],
};
