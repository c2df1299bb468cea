import { expect, test } from "vitest";
import { drawItems, pick } from "../../test/draw-items.ts";
import { expectCaught, type Broken } from "../../test/expect-caught.ts";
import { wrongOf } from "../../test/option-of.ts";
import { widenedJiebei } from "../../test/proof-packs.ts";
import type { Item, StatementLine } from "../index.ts";
import { statementTable } from "../text/statement-table.ts";
import { proveKey } from "./prove-key.ts";

const jiebei = widenedJiebei();
const all = drawItems(jiebei, "read-statement", 300);
const of = (kind: string, type = "single-choice") =>
  pick(all, (item) => item.facts.kind === kind && item.type === type);
const costs = of("total-cost");
const typed = of("total-cost", "numeric");
const line = of("which-line");
const account = of("which-account");
const platform = of("platform-charge");
const enquiries = of("count-enquiries");

/** The item with its lines changed, in the facts and in the table. */
function withLines(
  item: (typeof all)[number],
  paper: Parameters<typeof statementTable>[0],
  change: (line: StatementLine) => StatementLine,
): Item {
  const lines = item.facts.lines.map(change);
  return { ...item, facts: { ...item.facts, lines }, table: statementTable(paper, lines) };
}

const broken: readonly Broken[] = [
  {
    title: "keys a misread number",
    pack: jiebei,
    item: { ...costs, key: wrongOf(costs) } as Item,
    code: "key-indefensible",
    why: "number-wrong",
  },
  {
    title: "keys another line",
    pack: jiebei,
    item: { ...line, key: wrongOf(line) } as Item,
    code: "key-indefensible",
    why: "line-other",
  },
  {
    title: "shows another number in the table than the facts hold",
    pack: jiebei,
    item: { ...costs, table: withLines(costs, "costs", raised).table } as Item,
    code: "table-other",
  },
  {
    title: "takes a loan above the line of licensed lenders for an ordinary one",
    pack: {
      ...jiebei,
      constants: jiebei.constants.map((one) =>
        one.id === "licensed-lending-line" ? { ...one, value: 0.1 } : one,
      ),
    },
    item: costs,
    code: "cost-above-line",
  },
  {
    title: "lets a platform take two charges",
    pack: jiebei,
    item: withLines(platform, "costs", (one) =>
      one.line === "principal" ? one : { ...one, by: "platform" },
    ),
    code: "key-ambiguous",
  },
  {
    title: "shows no table",
    pack: jiebei,
    item: withoutTable(costs),
    code: "table-other",
  },
  {
    title: "draws lines that do not fit together",
    pack: jiebei,
    item: withLines(costs, "costs", raised),
    code: "statement-incoherent",
  },
  {
    title: "counts an enquiry too many",
    pack: jiebei,
    item: withLines(enquiries, "enquiries", (one) =>
      one.reason === "review" ? { ...one, reason: "loan" } : one,
    ),
    code: "key-indefensible",
  },
  {
    title: "leaves two accounts in arrears",
    pack: jiebei,
    item: withLines(
      { ...account, facts: { ...account.facts, asked: { role: "overdue" } } },
      "delays",
      (one) => ({ ...one, state: "open", balance: Number(one.balance) + 900, overdue: 300 }),
    ),
    code: "key-ambiguous",
  },
  {
    title: "asks for one thing and keys another",
    pack: jiebei,
    item: { ...line, facts: { ...line.facts, asked: { nature: other(String(line.facts.asked.nature)) } } },
    code: "stem-silent",
  },
  {
    title: "gives another number to be typed",
    pack: jiebei,
    item: { ...typed, values: { a: 1, b: 2 } } as unknown as Item,
    code: "value-other",
  },
  {
    title: "cites a claim that has nobody look into such a paper",
    pack: jiebei,
    item: { ...costs, facts: { ...costs.facts, claim: "check-own-report" } },
    code: "statement-unclaimed",
  },
];

test.each(broken)("a generator that $title is caught", expectCaught);

test("what is drawn holds", () => {
  for (const item of all) expect(proveKey(jiebei, item).reasons).toEqual([]);
});

function raised(one: StatementLine): StatementLine {
  return one.line === "interest" ? { ...one, amount: Number(one.amount) + 50 } : one;
}

function withoutTable({ table: _table, ...item }: (typeof all)[number]): Item {
  return item;
}

function other(nature: string): string {
  return nature === "principal" ? "overdue" : "principal";
}
