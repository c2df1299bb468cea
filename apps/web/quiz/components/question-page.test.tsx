import { itemTypeOf, toPublicForm, type Form, type Item } from "@plain-credit/quiz";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { answerFormOf } from "../answer-forms/answer-forms.ts";
import { itemOfEachType } from "../test/item-of-each-type.ts";
import { starterPaper } from "../test/starter-paper.ts";
import { QuestionPage } from "./question-page.tsx";

const canary = { "zh-CN": "金丝雀", en: "canary" };
const retry = { missing: false, given: new URLSearchParams(), issues: [] };

/** The item with a canary in everything that only the scorer knows, also in fields that its type does not have. */
function planted(item: Item): Item {
  const options = item.options.map(({ id, text }) => ({
    id,
    text: item.type === "numeric" ? canary : text,
    rationale: canary,
    claims: ["canary"],
    diagnoses: { type: "mistake" as const, id: "canary" },
    harmful: true,
  }));
  const secrets = {
    options,
    facts: { model: "judge-claim", claim: "canary", options: {} },
    rationale: canary,
    family: "canary",
    model: "canary",
    objective: "canary",
    seed: "canary",
    key: ["canary"],
    pairs: [["canary", "canary"]],
    values: { canary: 987654 },
    tolerance: { absolute: 987654, relative: 987654 },
  };
  return { ...item, ...secrets } as unknown as Item;
}

const { token, form } = starterPaper("planting");
const items = [...form.items, ...Object.values(itemOfEachType)];

it("the page of a question holds its stem and options, and nothing that only the scorer knows", () => {
  const secretive: Form = { ...form, items: items.map(planted) };
  toPublicForm(secretive).items.forEach((item, at) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const paper = {
        sitting: { token, responses: [] },
        seed: "code",
        count: 10,
        blueprint: { id: "starter", title: item.stem },
        otherPack: undefined,
      };
      const html = unescape(
        renderToStaticMarkup(
          <QuestionPage locale={locale} paper={paper} position={at + 1} item={item} retry={retry} />,
        ),
      );
      expect(html).not.toMatch(/canary|金丝雀|987654/);
      const { once, often } = answerFormOf(item.type).fieldNames(item);
      for (const name of [...once, ...often]) expect(html).toContain(`name="${name}"`);
      const shown = [
        ...("options" in item ? item.options : []),
        ...("choices" in item ? item.choices : []),
      ].map(({ text }) => text);
      const columns = "columns" in item ? [item.columns.yes, item.columns.no] : [];
      const cells = item.table === undefined ? [] : [item.table.caption, ...item.table.rows.flat()];
      for (const text of [...shown, ...columns, ...cells]) expect(html).toContain(text[locale]);
    }
  });
});

it("every response type is tried", () => {
  expect(new Set(items.map(({ type }) => type))).toEqual(new Set(Object.keys(itemOfEachType)));
  for (const item of items) expect(itemTypeOf(item.type).toPublic(item).type).toBe(item.type);
});

function unescape(html: string): string {
  return html.replaceAll("&#x27;", "'").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
