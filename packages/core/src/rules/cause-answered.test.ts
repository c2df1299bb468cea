import { expect, test } from "vitest";
import { nodeOf } from "../../test/edit-pack.ts";
import { issuesOf } from "../../test/issues-of.ts";

test("a cause with neither remedy nor waiting leaves the borrower alone", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.causes, "branch-move").waiting;
    }),
  ).toEqual(["cause-unanswered at causes/0"]);
});

test("a need without a remedy answers nothing", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.causes, "branch-move").waiting;
      pack.needs.push({ ...nodeOf(pack.needs, "record-wrong"), id: "unmet", causes: ["branch-move"] });
    }),
  ).toEqual(["cause-unanswered at causes/0"]);
});

test("a remedy answers as well as waiting does", () => {
  expect(
    issuesOf((pack) => {
      delete nodeOf(pack.causes, "branch-move").waiting;
      nodeOf(pack.needs, "no-need").causes = ["branch-move"];
    }),
  ).toEqual([]);
});
