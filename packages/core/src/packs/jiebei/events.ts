import type { Event } from "../../model/event.ts";

/** What happened to the products and to the rules that bind them, oldest first. */
export const events = [] as const satisfies readonly Event[];
