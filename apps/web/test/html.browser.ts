import { HtmlValidate } from "html-validate/node";
import { expect, it } from "vitest";
import { webOrigin } from "./browser/web-origin.ts";
import { pages } from "./pages.ts";

const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"] });

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
