import { formatPoints } from "./format-points.ts";

/** A bar: what it stands for, its length and the ends of its interval, in points of 0 to 1, and whether it is within what is asked. */
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly within: boolean;
};

const row = 20;
const left = 250;
const right = 60;
const width = 860;
const top = 48;
const inkOf = { within: "#2f6f5e", beyond: "#b3401f" };

/** A chart in SVG of points above chance, one bar a row, with the 95% interval as a line and a dashed line at what is allowed. */
export function drawBars(title: string, bars: readonly Bar[], allowed: number): string {
  const low = Math.min(-0.1, ...bars.map(({ lower, value }) => finite(lower, value)));
  const high = Math.max(0.1, ...bars.map(({ upper, value }) => finite(upper, value)));
  const x = (share: number) => (left + ((share - low) / (high - low)) * (width - left - right)).toFixed(1);
  const height = top + bars.length * row + 16;
  const drawn = bars.map((bar, at) => {
    const y = top + at * row;
    const ink = bar.within ? inkOf.within : inkOf.beyond;
    const [from, to] = [Math.min(0, bar.value), Math.max(0, bar.value)];
    const [lower, upper] = [finite(bar.lower, bar.value), finite(bar.upper, bar.value)];
    return (
      `  <text x="${left - 10}" y="${y + 13}" text-anchor="end">${escape(bar.label)}</text>\n` +
      `  <rect x="${x(from)}" y="${y + 4}" width="${(Number(x(to)) - Number(x(from))).toFixed(1)}" height="11" fill="${ink}" opacity="0.55"/>\n` +
      `  <line x1="${x(lower)}" x2="${x(upper)}" y1="${y + 9.5}" y2="${y + 9.5}" stroke="${ink}" stroke-width="2"/>\n` +
      `  <text x="${width - 8}" y="${y + 13}" text-anchor="end">${formatPoints(bar.value)}</text>\n`
    );
  });
  const rule = (share: number, style: string) =>
    `  <line x1="${x(share)}" x2="${x(share)}" y1="${top - 6}" y2="${height - 12}" ${style}/>\n`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12" fill="#1f2933">\n` +
    `  <title>${escape(title)}</title>\n  <rect width="${width}" height="${height}" fill="#fdfcf8"/>\n` +
    `  <text x="12" y="22" font-size="15" font-weight="600">${escape(title)}</text>\n` +
    `  <text x="12" y="38" fill="#52606d">points above chance, 95% interval; dashed: what is allowed (${formatPoints(allowed)})</text>\n` +
    rule(0, `stroke="#52606d"`) +
    rule(allowed, `stroke="#b3401f" stroke-dasharray="4 3"`) +
    `${drawn.join("")}</svg>\n`
  );
}

function finite(end: number, value: number): number {
  return Number.isFinite(end) ? end : value;
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
