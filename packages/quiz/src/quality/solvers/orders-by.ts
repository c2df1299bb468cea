/** The orders (positions, first to last) in which no rating comes after a lower one; several where ratings tie. */
export function ordersBy(ratings: readonly number[]): readonly (readonly number[])[] {
  const levels = [...new Set(ratings)].sort((a, b) => b - a);
  return levels.reduce<readonly (readonly number[])[]>(
    (orders, level) => {
      const tied = permutations(ratings.flatMap((rating, at) => (rating === level ? [at] : [])));
      return orders.flatMap((order) => tied.map((next) => [...order, ...next]));
    },
    [[]],
  );
}

function permutations(places: readonly number[]): readonly (readonly number[])[] {
  if (places.length < 2) return [places];
  return places.flatMap((first) =>
    permutations(places.filter((place) => place !== first)).map((rest) => [first, ...rest]),
  );
}
