/** The reserved value of every signal that says: asked, and not known. It weighs nothing. */
export const unknownValue = "unknown";
