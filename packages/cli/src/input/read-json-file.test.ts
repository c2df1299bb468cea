import { afterAll, expect, test } from "vitest";
import { makeFolder } from "../../test/run-in-folder.ts";

const folder = makeFolder();
afterAll(folder.remove);

test("a folder is said to be unreadable, not to be bad JSON", async () => {
  expect(await folder.run("check", "--file", ".")).toEqual({
    code: 2,
    written: "",
    complaints: "plain-credit check: The file . cannot be read.\n",
  });
});

test("a byte order mark, as Windows writes one, does not stand in the way", async () => {
  folder.write("case.json", "\ufeff" + JSON.stringify({ findings: [] }));
  expect((await folder.run("diagnose", "--findings", "case.json")).code).toBe(0);
});

test("a device that never ends is read no further than any other file", async () => {
  const { code, complaints } = await folder.run("check", "--file", "/dev/zero");
  expect({ code, complaints }).toEqual({
    code: 2,
    complaints: "plain-credit check: The file /dev/zero has more bytes than the 16777216 that are read.\n",
  });
});
