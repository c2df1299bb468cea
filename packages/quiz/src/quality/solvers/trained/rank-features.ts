/** For each of some values, how it stands among them: how many are smaller and larger, whether it is alone at an end, and its size up to 3. */
export function rankFeatures(name: string, values: readonly number[]): readonly (readonly string[])[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const above = values.filter((other) => other > value).length;
    return [
      `${name} above ${below}`,
      `${name} below ${above}`,
      ...(below === values.length - 1 ? [`${name} alone on top`] : []),
      ...(above === values.length - 1 ? [`${name} alone at the bottom`] : []),
      `${name} size ${Math.min(3, Math.floor(value))}`,
    ];
  });
}
