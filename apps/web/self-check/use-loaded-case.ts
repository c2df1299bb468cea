import type { Locale } from "@plain-credit/core";
import { useCallback, useEffect, useRef, useState } from "react";
import { loadCase } from "./load-case.ts";
import type { OpenCase } from "./open-case.tsx";

/** The case's questions: not there yet, failed to arrive, or open. */
export type LoadedCase = {
  readonly open: OpenCase | undefined;
  readonly failed: boolean;
  readonly retry: () => void;
};

/** Fetches the case once it is started, or when the browser has nothing better to do. */
export function useLoadedCase(locale: Locale, started: boolean): LoadedCase {
  const [open, setOpen] = useState<OpenCase>();
  const [failed, setFailed] = useState(false);
  // A case that is opened twice is drawn anew, and whoever stood on its heading loses the focus.
  const asked = useRef(false);
  const load = useCallback(() => {
    if (asked.current) return;
    asked.current = true;
    setFailed(false);
    loadCase(locale).then(setOpen, () => {
      asked.current = false;
      setFailed(true);
    });
  }, [locale]);
  useEffect(() => {
    if (started) load();
    // Safari has no idle callback; a second after hydration is idle enough.
    else if ("requestIdleCallback" in window) window.requestIdleCallback(load);
    else setTimeout(load, 1000);
  }, [load, started]);
  return { open, failed, retry: load };
}
