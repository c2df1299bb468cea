import { withOptions, withStem } from "../change-item.ts";
import { hasFigures, isChoice, keysOf } from "../options-of.ts";
import { planterOf, type Variant } from "../planter.ts";
import { withSentence } from "../stem-parts.ts";

const words = {
  "zh-CN": [
    "葡萄园",
    "琥珀",
    "钢琴",
    "邮票",
    "灯笼",
    "蜻蜓",
    "望远镜",
    "琵琶",
    "骆驼",
    "珊瑚",
    "雕塑",
    "芭蕾",
    "火锅",
    "咖啡馆",
    "羽毛球",
    "柠檬",
  ],
  en: [
    "vineyard",
    "amber",
    "piano",
    "lantern",
    "dragonfly",
    "telescope",
    "camel",
    "coral",
    "sculpture",
    "ballet",
    "badminton",
    "lemon",
    "harbour",
    "velvet",
    "orchard",
    "saxophone",
  ],
} as const;

const stems = {
  "zh-CN": [
    (word: string) => `事情是在${word}那边说起的。`,
    (word: string) => `旁边的人正聊着${word}。`,
    (word: string) => `桌上放着${word}的照片。`,
    (word: string) => `电话里提到了「${word}」。`,
  ],
  en: [
    (word: string) => `It came up by the ${word}.`,
    (word: string) => `Someone nearby spoke of a ${word}.`,
    (word: string) => `A picture of the ${word} lay there.`,
    (word: string) => `On the phone, the word “${word}” was heard.`,
  ],
} as const;

const keys = {
  "zh-CN": [
    (key: string, word: string) => `${key}，连同${word}`,
    (key: string, word: string) => `${key}（${word}）`,
    (key: string, word: string) => `为了${word}，${key}`,
    (key: string, word: string) => `${key}，跟${word}有关`,
  ],
  en: [
    (key: string, word: string) => `${key}, ${word} included`,
    (key: string, word: string) => `${key} (${word})`,
    (key: string, word: string) => `${key} for the ${word}`,
    (key: string, word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}: ${key}`,
  ],
} as const;

const put: Variant = (item, locale, dice) => {
  if (!isChoice(item) || hasFigures(item, locale)) return undefined;
  const word = dice.pick<string>(words[locale]);
  const key = dice.pick(keysOf(item));
  const stem = withSentence(
    item.stem[locale],
    locale,
    dice.pick<(word: string) => string>(stems[locale])(word),
  );
  const text = dice.pick<(key: string, word: string) => string>(keys[locale])(key.text[locale], word);
  return withOptions(withStem(item, locale, stem), locale, { [key.id]: text });
};

/** 17: a distinctive word that stem and key alone share. */
export const sharedWord = planterOf(17, { put });
