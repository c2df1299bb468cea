/** Whole hours of the waking day within three hours of either end of a range of hours (22:00–8:00), inside it or outside. Noon, which has no half of the day, is left out. */
export function hoursBeside(range: string, inside: boolean): readonly number[] {
  const [from = 0, to = 0] = range.split("–").map(toMinutes);
  const hours = Array.from({ length: 19 }, (_, at) => at + 5).filter((hour) => hour !== 12);
  return hours.filter((hour) => {
    const [since, until] = [(hour * 60 - from + 1440) % 1440, (to - hour * 60 + 1440) % 1440];
    const length = (to - from + 1440) % 1440;
    const within = since < length;
    const beside = [since, until, 1440 - since, 1440 - until];
    return (
      within === inside && beside.some((minutes) => minutes > 0 && minutes <= 180) && since > 0 && until > 0
    );
  });
}

/** A whole hour as people say it: 早上 7 点 / 7 in the morning. */
export function tellHour(hour: number): { readonly "zh-CN": string; readonly en: string } {
  const shown = hour > 12 ? hour - 12 : hour;
  const chinese =
    hour < 6
      ? "凌晨"
      : hour < 10
        ? "早上"
        : hour < 12
          ? "上午"
          : hour < 18
            ? "下午"
            : hour < 22
              ? "晚上"
              : "夜里";
  const english =
    hour < 12 ? "in the morning" : hour < 18 ? "in the afternoon" : hour < 22 ? "in the evening" : "at night";
  return { "zh-CN": `${chinese} ${shown} 点`, en: `${shown} ${english}` };
}

function toMinutes(clock: string): number {
  const [hours = 0, minutes = 0] = clock.trim().split(":").map(Number);
  return hours * 60 + minutes;
}
