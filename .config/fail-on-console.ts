import { afterEach, beforeEach, expect, vi } from "vitest";

const methods = ["debug", "error", "info", "log", "trace", "warn"] as const;
const calls: string[] = [];

// A throw inside the call could be caught by the code under test, so the calls are counted instead.
beforeEach(() => {
  calls.length = 0;
  for (const method of methods) {
    vi.spyOn(console, method).mockImplementation((...values: unknown[]) => {
      calls.push(`console.${method}(${values.map(String).join(", ")})`);
    });
  }
});

afterEach(() => {
  expect(calls, "a test writes nothing to the console").toEqual([]);
});
