/** "2026-11-21 14:05" in local time. */
export function timeText(date: Date): string {
  return date.toLocaleString("sv-SE", { dateStyle: "short", timeStyle: "short" });
}
