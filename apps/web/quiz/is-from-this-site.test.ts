import { expect, it } from "vitest";
import { isFromThisSite } from "./is-from-this-site.ts";

const host = "learn.example:3000";

it.each([
  ["a browser that names this site as the sender", { "sec-fetch-site": "same-origin" }, true],
  ["a reload or an address typed in", { "sec-fetch-site": "none" }, true],
  ["a page elsewhere", { "sec-fetch-site": "cross-site", origin: `http://${host}` }, false],
  ["a neighbour under the same domain", { "sec-fetch-site": "same-site" }, false],
  ["an older browser on this site", { origin: `http://${host}` }, true],
  [
    "an older browser on this site, behind a proxy",
    { origin: "https://credit.example", "x-forwarded-host": "credit.example" },
    true,
  ],
  ["an older browser elsewhere", { origin: "https://evil.example" }, false],
  ["an older browser elsewhere on another port", { origin: "http://learn.example:4000" }, false],
  ["a page without an origin", { origin: "null" }, false],
  ["a browser too old to say", {}, true],
])("%s", (_, headers, expected) => {
  expect(isFromThisSite(new Headers({ host, ...headers }))).toBe(expected);
});
