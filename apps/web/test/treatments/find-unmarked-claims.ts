/** What a claim's card must show; `correction` is null where none is due. */
export type ExpectedClaim = {
  readonly id: string;
  readonly treatment: string;
  readonly text: string;
  readonly correction: string | null;
};

/** What is wrong with the cards of these claims on the page that this runs in: a claim, its label or its correction missing, hidden, of other words, or not on one screen. It is sent to the browser, so it stands on its own. */
export function findUnmarkedClaims(expected: readonly ExpectedClaim[]): readonly string[] {
  const seen = (element: Element | null | undefined): element is Element =>
    element instanceof HTMLElement &&
    element.innerText.trim() !== "" &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return expected.flatMap(({ id, treatment, text, correction }) => {
    const card = document.querySelector(`[data-claim="${CSS.escape(id)}"]`);
    if (!seen(card)) return [`${id}: the claim is missing`];
    const problems: string[] = [];
    const label = card.querySelector("[data-label]");
    const right = card.querySelector("[data-correction]");
    if (!card.textContent.includes(text)) problems.push(`${id}: the claim has other words`);
    if (card.getAttribute("data-treatment") !== treatment)
      problems.push(`${id}: marked ${card.getAttribute("data-treatment")}, not ${treatment}`);
    if (!seen(label)) problems.push(`${id}: no label is seen`);
    if (correction === null) return problems;
    if (!seen(right)) return [...problems, `${id}: no correction is seen`];
    if (!right.textContent.includes(correction)) problems.push(`${id}: the correction has other words`);
    const [top, bottom] = [card.getBoundingClientRect().top, right.getBoundingClientRect().bottom];
    if (bottom - top > window.innerHeight)
      problems.push(`${id}: claim, label and correction do not fit on one screen`);
    return problems;
  });
}
