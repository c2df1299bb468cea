import { HtmlValidate } from "html-validate/node";
import { expect, it } from "vitest";
import { webOrigin } from "./browser/web-origin.ts";
import { pages } from "./pages.ts";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // How React writes HTML; a parser reads charSet, <br/> and async="" as charset, <br> and async.
    "attr-case": "off",
    "void-style": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    // Next names its own script "_R_"; HTML asks of an id only that it holds no white space.
    "valid-id": ["error", { relaxed: true }],
    // Boxes of one question share a name, as radio buttons do.
    "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "reset", "submit"] }],
    // A paper's name stands in its title.
    "long-title": ["error", { maxlength: 100 }],
  },
});

it("html-validate finds nothing in the HTML of any page", async () => {
  const findings: string[] = [];
  for (const { path } of pages) {
    const html = await (await fetch(webOrigin() + path)).text();
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results)
      findings.push(
        ...messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
      );
  }
  expect(findings).toEqual([]);
});
