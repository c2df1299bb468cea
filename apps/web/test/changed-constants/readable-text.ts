const cut = "\u{FFFC}";
const inline = /<\/?(?:a|b|em|i|mark|small|span|strong|time)\b[^>]*>/g;
const spokenAttribute =
  /\b(?:alt|aria-label|content|dateTime|datetime|placeholder|title)="([^"]*)"|\bhref="(tel:[^"]*)"/g;

/** What a page says to a reader, one run of text a line: its text, and the attributes that are read out or called; cut out are the figures of stories, marked `data-figure`, and questions drawn for practice, marked `data-practice`, whose numbers are made up. */
export function readableText(html: string): string {
  const body = withoutMadeUp(
    html.replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, "").replaceAll(/<!--[\s\S]*?-->/g, ""),
  );
  const attributes = [...body.matchAll(spokenAttribute)].map(([, spoken, called]) => spoken ?? called ?? "");
  const text = body.replaceAll(inline, "").replaceAll(/<[^>]*>/g, "\n");
  return [text, ...attributes].join("\n").replaceAll("&amp;", "&").replaceAll("&#x27;", "'");
}

function withoutMadeUp(html: string): string {
  const opening = /<(\w+)\b[^>]*\bdata-(?:figure|practice)\b[^>]*>/.exec(html);
  if (opening === null) return html;
  const { 0: tag, 1: name, index } = opening;
  const end = closingOf(html, String(name), index + tag.length);
  return html.slice(0, index) + cut + withoutMadeUp(html.slice(end));
}

/** Where the element ends whose content begins at `from`. */
function closingOf(html: string, name: string, from: number): number {
  const tags = new RegExp(`<(/?)${name}\\b[^>]*>`, "g");
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag !== null; tag = tags.exec(html)) {
    depth += tag[1] === "/" ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  throw new Error(`A marked element is never closed: <${name}>`);
}
