import { afterAll, expect, test } from "vitest";
import { makeFolder } from "../../test/run-in-folder.ts";

const folder = makeFolder();
afterAll(folder.remove);

test("what is wrong with a form's reference is told with its place in the file", async () => {
  const { written } = await folder.run("form", "--seed", "42", "--public");
  const form = JSON.parse(written) as { readonly reference: Record<string, unknown> };
  folder.write("damaged.json", { ...form, reference: { ...form.reference, seed: 5, extra: 1 } });
  folder.write("bare.json", {});
  folder.write("none.json", []);
  const scored = (file: string) => folder.run("score", "--form", file, "--responses", "none.json");
  const damaged = (await scored("damaged.json")).complaints;
  expect(damaged).toMatch(/^reference\.seed: /m);
  expect(damaged).toMatch(/^reference: .*key-unknown/m);
  expect((await scored("bare.json")).complaints).toMatch(/^reference: .*type-wrong/);
});
