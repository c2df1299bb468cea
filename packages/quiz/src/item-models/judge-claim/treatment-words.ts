import type { Text, Treatment } from "@plain-credit/core";

/** The treatments that a learner chooses among, in the order shown, in people's words. */
export const treatmentOptions: readonly {
  readonly treatment: Exclude<Treatment, "framing">;
  readonly text: Text;
}[] = [
  { treatment: "rely", text: { "zh-CN": "有依据，信得过", en: "Well founded: rely on it" } },
  { treatment: "unofficial", text: { "zh-CN": "说得通，没证实", en: "Plausible, but not confirmed" } },
  { treatment: "unfounded", text: { "zh-CN": "站不住，别当真", en: "Unfounded: pay it no heed" } },
  { treatment: "harmful", text: { "zh-CN": "坏主意，别照做", en: "Bad advice: do not follow it" } },
];

/** What is amiss with taking a sentence of one treatment (first key) as if it had another that may stand beside it (second key). */
export const mistakenAs: Readonly<
  Record<Exclude<Treatment, "framing">, Partial<Record<Exclude<Treatment, "framing">, Text>>>
> = {
  rely: {
    unfounded: {
      "zh-CN": "它有依据：文件里查得到，或者自己算得出来。",
      en: "It has a basis: it stands in published documents, or can be worked out.",
    },
    harmful: {
      "zh-CN": "它有依据，不是教人吃亏的主意。",
      en: "It is well founded, not advice that does damage.",
    },
  },
  unofficial: {
    unfounded: {
      "zh-CN": "没证实不等于站不住，道理上它说得通。",
      en: "Unconfirmed is not the same as groundless: it does make sense.",
    },
    harmful: {
      "zh-CN": "它只是还没证实，没有叫人去做吃亏的事。",
      en: "It is merely unconfirmed; it asks nobody to do anything damaging.",
    },
  },
  unfounded: {
    rely: { "zh-CN": "它站不住，不能信。", en: "It does not hold up, so it cannot be relied on." },
    unofficial: {
      "zh-CN": "它不是还没证实，是站不住。",
      en: "It is not merely unconfirmed; it does not hold up.",
    },
    harmful: {
      "zh-CN": "它讲的是一个看法，没有教人去做吃亏的事；错在站不住。",
      en: "It states a belief and teaches no damaging step; its fault is that it does not hold up.",
    },
  },
  harmful: {
    rely: { "zh-CN": "照着做会吃亏，不能信。", en: "Acting on it hurts; it cannot be relied on." },
    unofficial: {
      "zh-CN": "问题不在有没有证实，在于照做会吃亏。",
      en: "The trouble is not that it is unconfirmed, but that acting on it hurts.",
    },
    unfounded: {
      "zh-CN": "光说它站不住还不够：照做真的会吃亏。",
      en: "To call it unfounded is too mild: acting on it does real damage.",
    },
  },
};
