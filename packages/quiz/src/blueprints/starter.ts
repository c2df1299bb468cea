import type { Blueprint } from "../forms/blueprint.ts";

/** The first quiz: two objectives of five items, six of the ten on cases and situations. */
export const starter: Blueprint = {
  id: "starter",
  title: { "zh-CN": "入门十题", en: "Ten to begin with" },
  parts: [
    { objective: "why-flat", model: "identify-cause", count: 3 },
    { objective: "why-flat", model: "judge-claim", count: 1 },
    { objective: "why-flat", model: "refute-myth", count: 1 },
    { objective: "first-step", model: "choose-first-step", count: 3 },
    { objective: "first-step", model: "judge-claim", count: 1 },
    { objective: "first-step", model: "refute-myth", count: 1 },
  ],
};
