import { useSyncExternalStore } from "react";

/** What stands behind `#` in the address, kept up to date; empty while the page is rendered on the server. */
export function useFragment(): string {
  return useSyncExternalStore(
    listen,
    () => window.location.hash,
    () => "",
  );
}

function listen(changed: () => void): () => void {
  window.addEventListener("hashchange", changed);
  return () => window.removeEventListener("hashchange", changed);
}
