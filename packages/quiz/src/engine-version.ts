/** Raised whenever the same seed would give another form of the same pack; the golden form notices when it was forgotten. */
export const engineVersion = "1";
