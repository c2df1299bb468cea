/** A node that prose cites: its kind and id, as `claim:R3.2`. */
const tag = /<(Claim|Cause|Signal|Remedy|Misconception)(Card)?\s+id="([^"]+)"\s*(\/>|>([\s\S]*?)<\/\1>)/g;

/**
 * The nodes that an MDX text cites. A sentence inside the tag, or a card, is what cites: an empty tag, a comment
 * or a code block teaches nothing.
 */
export function nodeCitations(mdx: string): ReadonlySet<string> {
  const prose = mdx.replace(/```[\s\S]*?```/g, "").replace(/\{\/\*[\s\S]*?\*\/\}/g, "");
  const cited = new Set<string>();
  for (const [, kind = "", card, id = "", , sentence = ""] of prose.matchAll(tag)) {
    if (card !== undefined || sentence.trim() !== "") cited.add(`${kind.toLowerCase()}:${id}`);
    for (const nested of nodeCitationsWithin(sentence)) cited.add(nested);
  }
  return cited;
}

function nodeCitationsWithin(sentence: string): ReadonlySet<string> {
  return sentence.includes("<") ? nodeCitations(sentence) : new Set();
}
