import { jiebei as shipped } from "@plain-credit/core/packs/jiebei";
import { expect, test } from "vitest";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import { restateItem } from "../../test/restate-item.ts";
import type { Item, SpotHarmFacts } from "../index.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const facts = factsOf("security-hold", "own-phone", "worse", {
  a: { remedy: "secure-account" },
  b: { misconception: "M02" },
  c: { remedy: "verify-in-official-app" },
});
const spotted = restateItem(jiebei, facts, "b");

const broken: readonly Broken[] = [
  {
    title: "keys a step that is called for as what makes it worse",
    pack: jiebei,
    item: restateItem(jiebei, facts, "c"),
    code: "key-indefensible",
    why: "need-open",
  },
  {
    title: "keys a harmless step as what is called for",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, asked: "called-for" }, "a"),
    code: "key-indefensible",
    why: "need-closed",
  },
  {
    title: "keys harm as harmless",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, asked: "beside-the-point" }, "b"),
    code: "key-indefensible",
    why: "action-harmful",
  },
  {
    title: "asks one question and answers another",
    pack: jiebei,
    item: { ...restateItem(jiebei, { ...facts, asked: "called-for" }, "b"), facts },
    code: "stem-silent",
  },
  {
    title: "offers two things that harm",
    pack: jiebei,
    item: restateItem(
      jiebei,
      factsOf("security-hold", "helpful-caller", "worse", {
        a: { misconception: "M02" },
        b: { misconception: "M38" },
        c: { remedy: "verify-in-official-app" },
      }),
      "b",
    ),
    code: "key-ambiguous",
  },
  {
    title: "offers an action that does not tempt here",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { ...facts.options, b: { misconception: "M09" } } }, "b"),
    code: "option-unclear",
    why: "action-elsewhere",
  },
  {
    title: "offers a wrong action that nobody could take in the case",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, options: { ...facts.options, b: { misconception: "M38" } } }, "b"),
    code: "option-unclear",
    why: "action-impossible",
  },
  {
    title: "offers a sound step that there is nothing to take on",
    pack: jiebei,
    item: restateItem(
      jiebei,
      factsOf("two-offers", "guarantee-cheaper", "beside-the-point", {
        a: { remedy: "refuse-outside-fee" },
        b: { remedy: "take-lower-annual" },
        c: { misconception: "M12" },
      }),
      "a",
    ),
    code: "option-unclear",
    why: "step-impossible",
  },
  {
    title: "takes wasted effort for harm",
    pack: jiebei,
    item: restateItem(
      jiebei,
      factsOf("old-arrears", "report-unread", "worse", {
        a: { misconception: "MR1.3" },
        b: { remedy: "get-own-report" },
      }),
      "a",
    ),
    code: "option-unclear",
    why: "harm-slight",
  },
  {
    title: "takes neglect of something due for harmless",
    pack: jiebei,
    item: restateItem(
      jiebei,
      factsOf("student-page", "tuition", "beside-the-point", {
        a: { remedy: "leave-it-alone" },
        b: { remedy: "ask-student-aid" },
        c: { misconception: "M12" },
      }),
      "a",
    ),
    code: "option-unclear",
    why: "step-forgoes",
  },
  {
    title: "takes a needless cost for harmless",
    pack: jiebei,
    item: restateItem(
      jiebei,
      factsOf("savings", "enough", "beside-the-point", {
        a: { remedy: "clear-overdue" },
        b: { remedy: "prepay-in-full" },
        c: { misconception: "M09" },
      }),
      "a",
    ),
    code: "option-unclear",
    why: "step-costly",
  },
  {
    title: "takes a step that the case forbids for beside the point",
    pack: jiebei,
    item: restateItem(
      jiebei,
      factsOf("savings", "nothing-over", "beside-the-point", {
        a: { remedy: "prepay-in-full" },
        b: { remedy: "keep-reserve" },
        c: { misconception: "M09" },
      }),
      "a",
    ),
    code: "option-unclear",
    why: "remedy-forbidden",
  },
  {
    title: "leaves unsaid what would make another step called for",
    ...withoutDeviceOwner(),
    code: "finding-unstated",
  },
  {
    title: "tells of other findings than the scenario",
    pack: jiebei,
    item: restateItem(jiebei, { ...facts, findings: facts.findings.slice(1) }, "b"),
    code: "findings-untold",
  },
  {
    title: "rests on a severity that the pack holds otherwise",
    pack: widenedJiebei(({ misconceptions }) => {
      for (const misconception of misconceptions) if (misconception.id === "M02") misconception.severity = 2;
    }),
    item: spotted,
    code: "key-indefensible",
    why: "harm-slight",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test.each([
  ["worse", "b"],
  ["called-for", "c"],
  ["beside-the-point", "a"],
] as const)("of three things to do, one alone is %s", (asked, key) => {
  expect(proveKey(jiebei, restateItem(jiebei, { ...facts, asked }, key))).toMatchObject({
    holds: true,
    reasons: [],
    keys: [key],
  });
});

test("what is called for in one case is beside the point in its twin", () => {
  const twin = factsOf("security-hold", "strange-phone", "called-for", {
    a: { remedy: "secure-account" },
    b: { misconception: "M02" },
    c: { remedy: "dial-official-number" },
  });
  expect(proveKey(jiebei, restateItem(jiebei, twin, "a"))).toMatchObject({ holds: true, keys: ["a"] });
});

function factsOf(
  scenario: string,
  variant: string,
  asked: SpotHarmFacts["asked"],
  options: SpotHarmFacts["options"],
): SpotHarmFacts {
  const found = shipped.scenarios.find(({ id }) => id === scenario);
  const way = found?.variants.find(({ id }) => id === variant);
  if (found === undefined || way === undefined) throw new Error(`${scenario}/${variant}`);
  return {
    model: "spot-harm",
    scenario,
    variant,
    persona: "lin-chuan",
    parameters: Object.fromEntries(found.parameters.map(({ id, minimum }) => [id, minimum])),
    findings: [...found.findings, ...way.findings],
    asked,
    options,
  };
}

/** The case with the one sentence left out, in pack and facts alike, on which it hangs whose the devices are. */
function withoutDeviceOwner(): { readonly pack: typeof jiebei; readonly item: Item } {
  const silent = ({ signal }: { readonly signal: string }) => signal !== "device-owner";
  const pack = widenedJiebei(({ scenarios }) => {
    for (const scenario of scenarios)
      for (const variant of scenario.variants) variant.findings = variant.findings.filter(silent);
  });
  return { pack, item: restateItem(pack, { ...facts, findings: facts.findings.filter(silent) }, "b") };
}
