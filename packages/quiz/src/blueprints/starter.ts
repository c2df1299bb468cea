import type { Blueprint } from "../forms/blueprint.ts";

/** The first quiz: two objectives of five items, six of the ten on cases and situations. */
export const starter: Blueprint = {
  id: "starter",
  title: { "zh-CN": "入门十题", en: "Ten to begin with" },
  parts: [
    { objective: "why-flat", models: ["identify-cause"], count: 3 },
    { objective: "why-flat", models: ["judge-claim"], count: 1 },
    { objective: "why-flat", models: ["refute-myth"], count: 1 },
    { objective: "first-step", models: ["choose-first-step"], count: 3 },
    { objective: "first-step", models: ["judge-claim"], count: 1 },
    { objective: "first-step", models: ["refute-myth"], count: 1 },
  ],
};
