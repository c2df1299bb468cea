import { toPublicForm, type Form, type Item } from "@plain-credit/quiz";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { starterPaper } from "../test/starter-paper.ts";
import { QuestionPage } from "./question-page.tsx";

const canary = { "zh-CN": "金丝雀", en: "canary" };

/** The item with a canary in everything that only the scorer knows. */
function planted(item: Item): Item {
  const options = item.options.map(({ id, text }) => ({
    id,
    text,
    rationale: canary,
    claims: ["canary"],
    diagnoses: { type: "mistake" as const, id: "canary" },
    harmful: true,
  }));
  const facts = { model: "judge-claim", claim: "canary", options: {} } as const;
  const secrets = {
    options,
    facts,
    rationale: canary,
    family: "canary",
    model: "canary",
    objective: "canary",
    seed: "canary",
  };
  return item.type === "single-choice"
    ? { ...item, ...secrets, key: "canary" }
    : { ...item, ...secrets, key: ["canary"] };
}

it("the page of a question holds its stem and options, and nothing that only the scorer knows", () => {
  const { token, form } = starterPaper("planting");
  const secretive: Form = { ...form, items: form.items.map(planted) };
  toPublicForm(secretive).items.forEach((item, at) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const paper = { sitting: { token, responses: [] }, seed: "code", count: 10, otherPack: undefined };
      const html = renderToStaticMarkup(
        <QuestionPage locale={locale} paper={paper} position={at + 1} item={item} choiceMissing={false} />,
      );
      expect(html).not.toMatch(/canary|金丝雀/);
      expect(html.match(/<input[^>]*name="chosen"/g)).toHaveLength(item.options.length);
      for (const { text } of item.options) expect(unescape(html)).toContain(text[locale]);
    }
  });
});

function unescape(html: string): string {
  return html.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
