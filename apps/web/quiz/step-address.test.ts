import { expect, it } from "vitest";
import { toAnswerAddress, toStepAddress } from "./step-address.ts";
import { starterPaper } from "./test/starter-paper.ts";

it("an address is plain in every part and reads back as it was", () => {
  const { token, form } = starterPaper("address");
  const [one, two] = form.items;
  if (one === undefined || two === undefined) throw new Error("The paper is empty.");
  const responses = [
    { item: one.id, chosen: ["b"] },
    { item: two.id, chosen: [] },
  ];
  const address = toStepAddress("en", { token, responses }, "result");
  expect(address).toBe(`/en/practice/${token}/result?answers=b.-#step`);
  expect(new URL(address, "http://x").pathname.split("/")[3]).toBe(token);
  expect(address.length).toBeLessThan(200);
  expect(toAnswerAddress("en", token, 2)).toBe(`/en/practice/${token}/2/answer`);
});
