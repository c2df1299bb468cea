import type { Remedy } from "../../model/remedy.ts";
import { notNow } from "./not-now.ts";

/** Why steps about borrowing and repaying do not come first in a case, by step. */
export const notNowBorrowing: Readonly<Record<string, Remedy["notNow"]>> = {
  "clear-overdue": [
    notNow("money-in-hand", ["short"], "手头不够，眼下补不上。", "There is not enough money to pay it now."),
    notNow(
      "repayment",
      ["absent"],
      "都按时还了，没有漏还的账。",
      "Everything was paid on time, so nothing is overdue.",
    ),
    notNow(
      "repayment",
      ["late-before"],
      "晚的那几天已经还清，没有账要补。",
      "The late payment is already cleared, so nothing is left to pay.",
    ),
  ],
  "negotiate-early": [
    notNow(
      "money-in-hand",
      ["ample"],
      "手头的钱够还，不用请机构放宽。",
      "There is enough money to pay, so no leeway is needed.",
    ),
    notNow(
      "money-in-hand",
      ["income-only"],
      "每月付完还有余，不用请机构放宽。",
      "The wages cover what is due, so no leeway is needed.",
    ),
  ],
  "complain-with-evidence": [
    notNow(
      "collection",
      ["none"],
      "没有人来催，没有可投诉的事。",
      "Nobody is collecting, so there is nothing to complain about.",
    ),
    notNow(
      "collection",
      ["proper"],
      "对方用官方号码、白天来电、说话客气，没有过界。",
      "The call came by day, from the official number and in a civil tone; no line was crossed.",
    ),
  ],
  "pay-on-time": [
    notNow(
      "entry-check",
      ["unchecked"],
      "还不知道这笔是不是自己借的，先别急着还。",
      "It is not known yet whose loan this is, so it is too early to pay it.",
    ),
    notNow(
      "entry-check",
      ["error"],
      "这笔不是自己借的，不用去还。",
      "This loan was booked to the wrong person; it need not be paid.",
    ),
    notNow(
      "entry-check",
      ["misuse"],
      "这笔不是自己借的，不用去还。",
      "This loan was taken out by someone else; it is not to be paid.",
    ),
  ],
  "stop-applying": [
    notNow(
      "applications",
      ["absent"],
      "近来没申请过别家，没有什么要停。",
      "No other application was made of late, so there is nothing to stop.",
    ),
    notNow(
      "applications",
      ["one"],
      "近三个月只申请过这一家，不算密。",
      "There was one application in three months, which is no crowd.",
    ),
  ],
  "stop-new-borrowing": [
    notNow(
      "debt-ratio",
      ["under-30"],
      "每月要还的钱占收入不多，没有到要停下来清账的地步。",
      "The instalments take little of the income, so there is no load that calls for a halt.",
    ),
  ],
  "borrow-within-means": [
    notNow(
      "cost-table",
      ["outside-fee"],
      "表外还要收一笔钱，没弄清之前先别借。",
      "A charge stands outside the table; until that is settled it is too early to borrow.",
    ),
    notNow(
      "cost-table",
      ["unseen"],
      "总共要付多少还不知道，算不出月供担不担得起。",
      "The full cost is not known yet, so nobody can tell whether the instalments are bearable.",
    ),
    notNow(
      "debt-ratio",
      ["over-half"],
      "每月要还的钱已占收入的六成，再借担不起。",
      "Instalments already take three fifths of the income; another loan is too much.",
    ),
    notNow(
      "borrowing-need",
      ["can-wait"],
      "想买的东西可以等，不用为它借钱。",
      "The purchase can wait, so there is no need to borrow for it.",
    ),
  ],
  "pay-from-savings": [
    notNow(
      "money-in-hand",
      ["income-only"],
      "手头没有存款，拿不出这笔钱。",
      "There are no savings to pay it from.",
    ),
    notNow("borrowing-need", ["none"], "眼下没有要花钱的事。", "There is nothing to be paid for right now."),
  ],
  "save-up-first": [
    notNow(
      "borrowing-need",
      ["necessary"],
      "旧的已经用不了，等不了几个月。",
      "The old one no longer works, so some months are too long to wait.",
    ),
    notNow(
      "debt-ratio",
      ["over-half"],
      "每月要还的钱已占收入的六成，先把旧账理清，再谈存钱买新的。",
      "Instalments already take three fifths of the income; the debts come before saving for something new.",
    ),
  ],
  "keep-reserve": [
    notNow(
      "money-in-hand",
      ["ample"],
      "钱够用，付了它也动不到应急的那份。",
      "There is enough money; the emergency part stays untouched either way.",
    ),
  ],
  "clear-card-balance": [
    notNow(
      "money-in-hand",
      ["income-only"],
      "没有存款，一次还不清。",
      "There are no savings to clear it with.",
    ),
    notNow(
      "money-in-hand",
      ["short"],
      "存款用完了，拿不出这笔钱。",
      "The savings are used up, so the money is not there.",
    ),
  ],
  "pay-above-minimum": [
    notNow(
      "money-in-hand",
      ["short"],
      "连最低都付不出，多还更拿不出。",
      "Even the minimum cannot be paid, so there is nothing to add.",
    ),
  ],
  "pay-dearest-first": [
    notNow(
      "debts-several",
      ["rates-equal"],
      "三笔的年化一样，分不出哪笔更贵。",
      "All three cost the same a year, so none is the most expensive.",
    ),
    notNow(
      "money-in-hand",
      ["short"],
      "下周的一笔都付不出，没有余钱可分。",
      "Next week’s payment cannot be met, so there is nothing to spare.",
    ),
    notNow(
      "debts-several",
      ["none"],
      "没有别的欠款，不用排先后。",
      "There is no other debt to put in order.",
    ),
  ],
  "pay-smallest-first": [
    notNow(
      "money-in-hand",
      ["short"],
      "下周的一笔都付不出，没有余钱可分。",
      "Next week’s payment cannot be met, so there is nothing to spare.",
    ),
  ],
  "prepay-in-full": [
    notNow(
      "money-in-hand",
      ["reserve-only"],
      "还了就一分不剩，应急的钱要先留住。",
      "Repaying now would leave nothing, and the emergency money comes first.",
    ),
    notNow(
      "prepayment-terms",
      ["fee-large"],
      "要收的违约金比省下的利息多，提前还不划算。",
      "The charge is larger than the interest saved, so it does not pay.",
    ),
    notNow(
      "prepayment-terms",
      ["unread"],
      "还没看过怎么收费，不知道划不划算。",
      "The charge has not been looked up, so nobody knows yet whether it pays.",
    ),
  ],
  "read-prepayment-terms": [
    notNow(
      "prepayment-terms",
      ["fee-large", "fee-small", "free"],
      "合同已经看过，收不收费、收多少都知道了。",
      "The contract has been read; what it charges is known.",
    ),
  ],
  "follow-plan": [
    notNow(
      "prepayment-terms",
      ["fee-small"],
      "违约金比省下的利息少，照原计划还反而多付。",
      "The charge is smaller than the interest saved, so keeping to the plan costs more.",
    ),
    notNow(
      "prepayment-terms",
      ["free"],
      "提前还不另收钱，照原计划还就要多付利息。",
      "Repaying early is free, so keeping to the plan costs interest.",
    ),
    notNow(
      "prepayment-terms",
      ["unread"],
      "还没看过怎么收费，不知道照原计划还划不划算。",
      "The charge has not been looked up, so nobody knows yet whether the plan is the better way.",
    ),
  ],
  "read-cost-table": [
    notNow(
      "cost-table",
      ["read", "cheaper"],
      "明示表已经看过了，数字都在手上。",
      "The cost table has been read already; its figures are at hand.",
    ),
    notNow(
      "private-charges",
      ["unsummed", "summed"],
      "出借的是老同学，没有明示表可要，看借条就行。",
      "The lender is an old classmate, who has no cost table; the note is what counts.",
    ),
    notNow(
      "borrowing-need",
      ["none"],
      "眼下不借，用不着比价。",
      "Nothing is to be borrowed now, so there is no price to compare.",
    ),
    notNow(
      "cost-table",
      ["no-offer"],
      "眼下没有要签的合同，用不着比价。",
      "Nothing is to be signed now, so there is no price to compare.",
    ),
    notNow(
      "cost-table",
      ["outside-fee"],
      "明示表已经看过了，问题出在表外的那笔钱。",
      "The cost table has been read; the trouble is the charge outside it.",
    ),
  ],
  "refuse-outside-fee": [
    notNow(
      "cost-table",
      ["read"],
      "明示表看过，费用都在表里，没有表外的钱要拒付。",
      "Every fee is in the cost table, so there is no outside charge to withhold.",
    ),
    notNow(
      "cost-table",
      ["unseen"],
      "明示表还没看到，分不出哪笔在表里、哪笔在表外。",
      "The cost table has not been shown yet, so nobody can tell what stands outside it.",
    ),
  ],
  "replace-dear-loan": [
    notNow(
      "cost-table",
      ["unseen"],
      "新的这笔总共要付多少还不知道，换了未必便宜。",
      "The full cost of the new loan is not known, so it may not be cheaper at all.",
    ),
    notNow(
      "cost-table",
      ["no-offer"],
      "眼下没有一家可签，没得换。",
      "There is no offer to sign, so there is nothing to replace it with.",
    ),
  ],
  "take-lower-annual": [
    notNow(
      "cost-table",
      ["unseen"],
      "手上一张表也没有，比不了。",
      "There is not one table at hand, so nothing can be compared.",
    ),
    notNow(
      "cost-table",
      ["outside-fee"],
      "低的那家还要另交表外的钱，没弄清之前先别签。",
      "The cheaper lender wants a charge outside its table; until that is settled it is too early to sign.",
    ),
  ],
  "show-proof-of-use": [
    notNow(
      "use-of-funds",
      ["barred"],
      "有些钱转去炒了股，交不出与合同相符的凭证。",
      "Some of the money went into shares, so there is no proof that would fit the contract.",
    ),
    notNow(
      "page-message",
      ["absent"],
      "页面没有要凭证，票据收好就行。",
      "The page asks for no proof; the receipts just need to be kept.",
    ),
  ],
  "stop-barred-use": [
    notNow(
      "use-of-funds",
      ["as-agreed"],
      "钱用在合同写明的地方，没有挪用要停。",
      "The money went where the contract says, so there is no barred use to end.",
    ),
  ],
  "sum-private-charges": [
    notNow(
      "private-charges",
      ["none"],
      "没有向熟人借钱，没有借条上的息费要加。",
      "There is no private loan, so there are no charges of one to add up.",
    ),
    notNow(
      "private-charges",
      ["summed"],
      "利息和违约金已经加过、对照过了。",
      "Interest and default charge have already been added up and compared.",
    ),
  ],
};
