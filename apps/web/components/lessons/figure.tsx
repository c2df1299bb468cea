import type { ReactNode } from "react";

/** A number of a story, told or worked out from what is told. The mark keeps it apart from constants of the pack that happen to look alike. */
export function Figure({ children }: { readonly children: ReactNode }) {
  return <span data-figure="">{children}</span>;
}
