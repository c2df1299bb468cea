import type { Remedy } from "../../model/remedy.ts";
import { notNow } from "./not-now.ts";

const nobodyCalls = (chinese: string, english: string) =>
  notNow("contact-demand", ["none"], `没有人来联系，${chinese}`, `Nobody has called, so ${english}`);

/** Why steps about callers, accounts, reports and notices do not come first in a case, by step. */
export const notNowSafety: Readonly<Record<string, Remedy["notNow"]>> = {
  "answer-96110": [
    notNow(
      "warning-call",
      ["none"],
      "这个电话没有打来，接不了。",
      "No such call has come in, so there is none to take.",
    ),
  ],
  "dial-official-number": [
    nobodyCalls("也就没有电话要挂、没有说法要核实。", "there is no call to end and no story to check."),
  ],
  "stop-transfer-report": [
    notNow(
      "money-sent",
      ["not-sent"],
      "钱一分也没转出去，用不着请银行拦款。",
      "No money has left, so there is nothing for the bank to block.",
    ),
    nobodyCalls("也没有转过账，没有钱要拦。", "no transfer was made and there is nothing to block."),
  ],
  "refuse-fee": [
    nobodyCalls(
      "也没人要收钱，没有什么可拒绝、可举报的。",
      "no money was asked for and there is nothing to refuse or report.",
    ),
  ],
  "refuse-face-scan": [
    notNow(
      "favour-asked",
      ["account"],
      "对方要借的是卡，没有人请你刷脸签字。",
      "It is a card that is wanted; nobody asks for a face scan or a signature.",
    ),
    notNow(
      "favour-asked",
      ["none"],
      "没有人来求帮忙，也就没有什么要回绝。",
      "Nobody has asked for a favour, so there is nothing to turn down.",
    ),
  ],
  "keep-own-accounts": [
    notNow(
      "favour-asked",
      ["scan"],
      "卡和账户本来就该自己留着，可好友要的是刷脸签字，这一步拦不住。",
      "Card and account stay with you anyway, but the friend wants a face scan and a signature, which this does not prevent.",
    ),
    notNow(
      "favour-asked",
      ["none"],
      "没有人来借卡、借账户，照旧自己留着就好。",
      "Nobody wants to borrow a card or an account; they simply stay with you.",
    ),
  ],
  "secure-account": [
    notNow(
      "device-owner",
      ["mine"],
      "登录过的手机都是自己的，没有陌生设备要退出。",
      "Every phone that logged in is the owner’s, so there is no strange device to sign out.",
    ),
  ],
  "verify-in-official-app": [
    notNow(
      "favour-asked",
      ["scan", "account"],
      "这是别人来求帮忙，不是官方页面要核验。",
      "This is a favour that someone wants; no official page asks for verification.",
    ),
  ],
  "update-details": [
    notNow(
      "id-details",
      ["valid"],
      "证件有效，页面也没有让更新，资料不用动。",
      "The document is valid and the page asks for nothing, so there is nothing to update.",
    ),
    notNow(
      "device-owner",
      ["not-mine"],
      "换号的资料晚一点更新也不迟，先把账户守住。",
      "The new number can be entered a little later; the account has to be made safe first.",
    ),
    notNow(
      "favour-asked",
      ["account"],
      "换号的资料晚一点更新也不迟，眼下是有人要收账户。",
      "The new number can be entered a little later; right now someone is after the account.",
    ),
  ],
  "ask-student-aid": [
    notNow(
      "borrowing-need",
      ["can-wait"],
      "学校资助管的是学费和住宿费，不管换手机。",
      "Student aid is for tuition and lodging, not for a new phone.",
    ),
    notNow(
      "borrowing-need",
      ["none"],
      "眼下不缺钱，没有学费住宿费要补。",
      "No money is short, so there is no tuition or lodging to cover.",
    ),
  ],
  "confirm-subsidy": [
    notNow(
      "app-access",
      ["none"],
      "这部手机装不了 App，走不了这条路。",
      "This phone cannot run the app, so that way is closed.",
    ),
    notNow(
      "subsidy",
      ["not-shown"],
      "没有贷款在还，银行也没给过通知，没有贴息要确认。",
      "There is no loan to repay and no word from a bank, so there is no subsidy to confirm.",
    ),
    notNow(
      "contact-demand",
      ["fee"],
      "有没有贴息可以晚点再问银行，先别让人把钱和证件照拿走。",
      "Whether a subsidy is due can be asked later; first keep the money and the photos from the caller.",
    ),
  ],
  "confirm-subsidy-at-branch": [
    notNow(
      "subsidy",
      ["not-shown"],
      "没有贷款在还，银行也没给过通知，跑一趟也没有贴息要确认。",
      "There is no loan to repay and no word from a bank, so a trip would confirm nothing.",
    ),
    notNow(
      "contact-demand",
      ["fee"],
      "有没有贴息可以改天去问，先别让人把钱和证件照拿走。",
      "The branch can be asked another day; first keep the money and the photos from the caller.",
    ),
  ],
  "ask-official-service": [
    notNow(
      "page-message",
      ["absent"],
      "页面没有拒绝什么，没有哪个决定要请客服说明。",
      "The page refuses nothing, so there is no decision for the service to explain.",
    ),
  ],
  "read-official-notices": [
    notNow(
      "press-report",
      ["absent"],
      "官网和 App 里没有公告，也没有报道，眼下没有文件可查。",
      "There is no notice and no report, so there is no document to look up at present.",
    ),
  ],
  "read-new-contract": [
    notNow(
      "lender-on-contract",
      ["same"],
      "合同上的机构没变，没有换一家要看清。",
      "The contract names the same lender, so there is no new one to read about.",
    ),
  ],
  "get-own-report": [
    notNow(
      "report-read",
      ["read"],
      "报告已经看过了，不用再查一遍。",
      "The report has been read already; once is enough.",
    ),
  ],
  "get-report-at-counter": [
    notNow(
      "report-read",
      ["read"],
      "报告已经看过了，也没有人要纸质的，不用跑一趟。",
      "The report has been read and nobody wants it on paper, so the trip can be saved.",
    ),
  ],
  "compare-with-contracts": [
    notNow(
      "entry-check",
      ["own", "error", "misuse"],
      "已经和合同对过了，结果也有了。",
      "That comparison has been made, and its result is known.",
    ),
  ],
  "object-to-error": [
    notNow(
      "entry-check",
      ["unchecked"],
      "还没和合同对过，不知道有没有错，提异议也说不出错在哪。",
      "Nothing has been compared with the contracts yet, so there is no known mistake to dispute.",
    ),
    notNow(
      "entry-check",
      ["own"],
      "账已经对上了，没有记错的地方。",
      "The entries match the contracts; there is no mistake to dispute.",
    ),
  ],
  "report-misuse": [
    notNow(
      "entry-check",
      ["unchecked"],
      "还没和合同对过，说不准是不是被人冒用。",
      "Nothing has been compared with the contracts yet, so misuse is only a guess.",
    ),
    notNow(
      "entry-check",
      ["own"],
      "这笔对上了，是自己借的，没有被人冒用。",
      "The loan matches the contract; nobody has misused the identity.",
    ),
    notNow(
      "entry-check",
      ["error"],
      "已经查明是登记错了，没有被人冒用的迹象。",
      "It turned out to be a clerical mistake; nothing points to misuse.",
    ),
  ],
};
