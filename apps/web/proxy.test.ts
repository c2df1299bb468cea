import { NextRequest } from "next/server";
import { describe, expect, test } from "vitest";
import { proxy } from "./proxy.ts";

function rewrittenTo(path: string): string | null {
  const target = proxy(new NextRequest(`http://127.0.0.1${path}`)).headers.get("x-middleware-rewrite");
  return target === null ? null : new URL(target).pathname;
}

describe("an address that Next would fail on goes to the page of unknown addresses", () => {
  test.each([
    ["a step that cannot be decoded", "/en/%c0", "en"],
    ["a paper in a language that there is not", "/fr/practice/token/1", "zh-CN"],
    ["an answer in a language that there is not", "/fr/practice/token/1/answer", "zh-CN"],
    ["a start in a language that there is not", "/EN/practice/start", "zh-CN"],
    ["Next’s page of its own failures", "/_global-error", "zh-CN"],
  ])("%s: %s", (_title, path, locale) => {
    expect(rewrittenTo(path)).toBe(`/${locale}/unreadable-address`);
  });
});

test.each(["/", "/zh-CN", "/en/practice/token/1", "/icon.svg", "/api/v1/health", "/nowhere"])(
  "%s is left to Next",
  (path) => {
    expect(rewrittenTo(path)).toBeNull();
  },
);
