/** An expected outcome as a value: either `value`, or `error` (for most functions a list of issues). */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };
