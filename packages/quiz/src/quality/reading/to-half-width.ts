/** A text with the full-width forms of ASCII written as ASCII, ideographic spaces as spaces, and every kind of dash, yen and minus sign as one. */
export function toHalfWidth(text: string): string {
  return (
    text
      // Full-width forms differ from ASCII by a fixed distance.
      .replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
      .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, " ")
      .replace(/[\u200b\u2060\ufeff]/g, "")
      .replace(/￥/g, "¥")
      .replace(/[−－]/g, "-")
      .replace(/％/g, "%")
  );
}
