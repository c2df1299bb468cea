/** A stem in its parts: what happened, the clues of a case, and the question itself. */
export type StemParts = {
  readonly story: string;
  readonly clues: readonly { readonly label: string; readonly answer: string }[];
  readonly question: string;
};

/** Takes a stem apart for setting: a case has its clues one a line between story and question; any other stem is one line that ends in its question. */
export function splitStem(stem: string): StemParts {
  const lines = stem.split("\n");
  const [first = "", ...rest] = lines;
  if (rest.length === 0) {
    const at = questionStart(first);
    return { story: first.slice(0, at).trim(), clues: [], question: first.slice(at).trim() };
  }
  return { story: first, clues: rest.slice(0, -1).map(toClue), question: rest.at(-1) ?? "" };
}

function toClue(line: string): StemParts["clues"][number] {
  const [label = line, mark] = /^(.*?)(\uff1a|: )/.exec(line)?.slice(1) ?? [];
  return { label, answer: mark === undefined ? "" : line.slice(label.length + mark.length) };
}

/** Where the last question begins: after a sentence's end, or after a quotation that a colon announced; never inside a quotation. 0 when the line is a single sentence. */
function questionStart(line: string): number {
  const announced: boolean[] = [];
  let sentence = 0;
  let question = 0;
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at);
    if ("\u300c\u201c".includes(mark)) announced.push(/[\uff1a:]\s*$/.test(line.slice(0, at)));
    else if ("\u300d\u201d".includes(mark)) {
      const quoted = announced.pop() ?? false;
      if (quoted && announced.length === 0) sentence = at + 1;
    } else if (
      announced.length === 0 &&
      /^(?:[\u3002\uff01\uff1f]|[.!?](?:\s|$))/.test(line.slice(at, at + 2))
    ) {
      if ("\uff1f?".includes(mark)) question = sentence;
      sentence = at + 1;
    }
  }
  return question;
}
