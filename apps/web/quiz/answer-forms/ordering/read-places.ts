import type { Issue, Result } from "@plain-credit/core";
import type { PublicItemOf } from "@plain-credit/quiz";

/** The order from a place (1 … n) for each step; none when no place was given. Codes: `place-unknown`, `place-missing`, `place-repeated`. */
export function readPlaces(
  { id: item, options }: PublicItemOf<"ordering">,
  fields: URLSearchParams,
): Result<{ readonly order: readonly string[] }, readonly Issue[]> {
  const places = options.map(({ id }) => ({ id, place: fields.get(`place-${id}`) ?? "" }));
  const given = places.filter(({ place }) => place !== "");
  if (given.length === 0) return { ok: true, value: { order: [] } };
  const known = options.map((_, at) => String(at + 1));
  const issues: readonly Issue[] = [
    ...given
      .filter(({ place }) => !known.includes(place))
      .map(({ id, place }) => ({
        code: "place-unknown",
        path: ["order", id],
        params: { item, place: place.slice(0, 64) },
      })),
    ...(given.length < places.length
      ? [{ code: "place-missing", path: ["order"], params: { item, count: places.length - given.length } }]
      : []),
    ...known
      .filter((one) => given.filter(({ place }) => place === one).length > 1)
      .map((place) => ({ code: "place-repeated", path: ["order"], params: { item, place } })),
  ];
  if (issues.length > 0) return { ok: false, error: issues };
  return {
    ok: true,
    value: { order: [...given].sort((a, b) => Number(a.place) - Number(b.place)).map(({ id }) => id) },
  };
}
