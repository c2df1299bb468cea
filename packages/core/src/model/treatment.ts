/** How to take a claim, from what can be relied on to what must not be followed; `framing` stands apart. */
export const treatments = ["rely", "unofficial", "unfounded", "harmful", "framing"] as const;

/** How to take a claim. */
export type Treatment = (typeof treatments)[number];
