import type { Text } from "@plain-credit/core";

/** Sentences one after another: Chinese without a space between them, English with one. */
export function joinSentences(...texts: readonly Text[]): Text {
  return {
    "zh-CN": texts.map((text) => text["zh-CN"]).join(""),
    en: texts.map((text) => text.en).join(" "),
  };
}

/** Texts one a line. */
export function joinLines(...texts: readonly Text[]): Text {
  return {
    "zh-CN": texts.map((text) => text["zh-CN"]).join("\n"),
    en: texts.map((text) => text.en).join("\n"),
  };
}
