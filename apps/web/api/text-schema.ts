import type { Text } from "@plain-credit/core";
import * as z from "zod/mini";

/** A sentence or phrase in both languages. */
export const textSchema: z.ZodMiniType<Text> = z.strictObject({ "zh-CN": z.string(), en: z.string() });
