import type { Persona } from "../../model/persona.ts";

/** The neighbours of one building, all made up. Nothing here or in a lesson tells their work or age, so that each fits every case, the student’s too. */
export const personas = [
  {
    id: "chen-yu",
    name: { "zh-CN": "陈雨", en: "Chen Yu" },
    sketch: { "zh-CN": "住一楼，起得最早", en: "from the ground floor, always up first" },
  },
  {
    id: "jin-lei",
    name: { "zh-CN": "金磊", en: "Jin Lei" },
    sketch: { "zh-CN": "住三楼，走路很快", en: "from the third floor, a fast walker" },
  },
  {
    id: "xiao-he",
    name: { "zh-CN": "小何", en: "Xiao He" },
    sketch: { "zh-CN": "住五楼，爱拍照片", en: "from the fifth floor, fond of taking photos" },
  },
  {
    id: "lin-chuan",
    name: { "zh-CN": "林川", en: "Lin Chuan" },
    sketch: { "zh-CN": "住二楼，待人热心", en: "from the second floor, glad to help" },
  },
  {
    id: "kong-wei",
    name: { "zh-CN": "孔伟", en: "Kong Wei" },
    sketch: { "zh-CN": "住四楼，爱下象棋", en: "from the fourth floor, a chess player" },
  },
  {
    id: "wei-hong",
    name: { "zh-CN": "魏红", en: "Wei Hong" },
    sketch: { "zh-CN": "住六楼，爱养花草", en: "from the sixth floor, with plants at every window" },
  },
  {
    id: "shen-jie",
    name: { "zh-CN": "沈杰", en: "Shen Jie" },
    sketch: { "zh-CN": "住对门，话不太多", en: "from across the landing, a quiet one" },
  },
  {
    id: "xu-he",
    name: { "zh-CN": "许禾", en: "Xu He" },
    sketch: { "zh-CN": "住隔壁，爱听评书", en: "from next door, fond of old stories" },
  },
  {
    id: "tang-li",
    name: { "zh-CN": "唐丽", en: "Tang Li" },
    sketch: { "zh-CN": "住后楼，饭做得好", en: "from the back building, a good cook" },
  },
  {
    id: "he-chuan",
    name: { "zh-CN": "何川", en: "He Chuan" },
    sketch: { "zh-CN": "住顶楼，爱看球赛", en: "from the top floor, a football fan" },
  },
] as const satisfies readonly Persona[];
