import type { Element } from "../package/xml";

/** Office's theme of 2013-2022 in the order of the theme attribute (light 1, dark 1, light 2, dark 2, accents …). */
const THEME = "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(" ");

/** The indexed colours 0-63; ECMA-376 part 1, 18.8.27. 64 and 65 are the system's text and window colours. */
const INDEXED = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333 " +
  "000000 FFFFFF"
).split(" ");

/**
 * A colour element as "#RRGGBB"; undefined when there is none. Theme colours are those of Office's usual theme (the
 * workbook's own theme part is not read), with the tint of ECMA-376 part 1, 18.8.19.
 */
export function colorOf(element: Element | undefined): string | undefined {
  if (element === undefined) return undefined;
  const rgb = element.getAttribute("rgb");
  const tint = Number(element.getAttribute("tint") ?? 0);
  if (rgb) return tinted(rgb.slice(-6), tint);
  const theme = element.getAttribute("theme");
  if (theme) return tinted(THEME[Number(theme)] ?? "000000", tint);
  const indexed = element.getAttribute("indexed");
  return indexed ? tinted(INDEXED[Number(indexed)] ?? "000000", tint) : undefined;
}

/** Moves the lightness towards black (negative tint) or white (positive). */
function tinted(rgb: string, tint: number): string {
  if (tint === 0) return `#${rgb.toUpperCase()}`;
  const channels = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2;
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return `#${channels.map((channel) => hex(withLightness(channel, lightness, wanted))).join("")}`;
}

/** Scaling a channel about the old lightness keeps hue and saturation of the HSL model. */
function withLightness(channel: number, from: number, to: number): number {
  const reach = (lightness: number) => Math.min(lightness, 1 - lightness);
  return reach(from) === 0 ? to : to + ((channel - from) * reach(to)) / reach(from);
}

function hex(channel: number): string {
  return Math.round(Math.min(1, Math.max(0, channel)) * 255)
    .toString(16)
    .toUpperCase()
    .padStart(2, "0");
}

/** HTML colour names and "#RRGGBB" as the API takes them; undefined for anything else. */
export function parseColor(text: string): string | undefined {
  if (/^#?[0-9A-Fa-f]{6}$/.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  return NAMED.get(text.toLowerCase());
}

/** The sixteen colours of HTML 4 and orange; other names are refused rather than guessed. */
const NAMED = new Map([
  ["black", "#000000"],
  ["silver", "#C0C0C0"],
  ["gray", "#808080"],
  ["white", "#FFFFFF"],
  ["maroon", "#800000"],
  ["red", "#FF0000"],
  ["purple", "#800080"],
  ["fuchsia", "#FF00FF"],
  ["green", "#008000"],
  ["lime", "#00FF00"],
  ["olive", "#808000"],
  ["yellow", "#FFFF00"],
  ["navy", "#000080"],
  ["blue", "#0000FF"],
  ["teal", "#008080"],
  ["aqua", "#00FFFF"],
  ["orange", "#FFA500"],
]);
