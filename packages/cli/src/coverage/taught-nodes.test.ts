import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { nodeCitations } from "./node-citations.ts";
import { readProse } from "./read-prose.ts";
import { taughtNodes, type Prose } from "./taught-nodes.ts";

const content = fileURLToPath(new URL("../../../../apps/web/content", import.meta.url));

/** The prose with every sentence that cites the node taken out of one page. */
function withoutSentence(prose: readonly Prose[], page: string, node: string): readonly Prose[] {
  const [kind = "", id = ""] = node.split(":");
  const tag = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}`;
  const sentence = new RegExp(
    `<${tag}(?:Card)?\\s+id="${id.replaceAll(".", "\\.")}"\\s*(?:/>|>[\\s\\S]*?</${tag}>)`,
    "g",
  );
  return prose.map((text) => (text.page === page ? { ...text, mdx: text.mdx.replace(sentence, "") } : text));
}

describe("what the prose teaches", () => {
  test("a tag around a sentence and a card cite; an empty tag, a comment and a code block do not", () => {
    const mdx = `<Claim id="C1.1">Lenders tightened.</Claim> <ClaimCard id="C1.2" /> <Claim id="C1.3"> </Claim>
{/* <Claim id="C1.4">Hidden.</Claim> */}
\`\`\`mdx
<Claim id="C2.1">An example.</Claim>
\`\`\``;
    expect([...nodeCitations(mdx)]).toEqual(["claim:C1.1", "claim:C1.2"]);
  });

  test("a citation inside another's sentence counts for both", () => {
    const mdx = `<Remedy id="ask">Ask; <Claim id="C1.1">lenders tightened</Claim>.</Remedy>`;
    expect(nodeCitations(mdx)).toEqual(new Set(["remedy:ask", "claim:C1.1"]));
  });

  test("a node counts as taught by a page only when every language cites it", () => {
    const mdx = `<Claim id="C1.1">…</Claim>`;
    expect(taughtNodes([{ page: "p", locale: "en", mdx }]).size).toBe(0);
    expect(
      taughtNodes(["en", "zh-CN"].map((locale) => ({ page: "p", locale, mdx }))).get("claim:C1.1"),
    ).toEqual(["p"]);
  });

  test("deleting the sentence that cites a node ends its being taught, for every node of every page", async () => {
    const prose = await readProse(content);
    const taught = taughtNodes(prose);
    expect(taught.size).toBeGreaterThan(60);
    for (const [node, pages] of taught)
      for (const page of pages)
        expect(
          taughtNodes(withoutSentence(prose, page, node)).get(node) ?? [],
          `${node} on ${page}`,
        ).not.toContain(page);
  });
});
