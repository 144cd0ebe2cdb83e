import { calendarDay, serialOf } from "../calendar";
import { informationOf } from "../survey/information";
import { finding, notEvaluable, type Check, type CheckContext } from "./Check";
import { dayOf } from "../survey/dayOf";

/** The measurement period runs forwards, and from November to October. */
export const checkPeriod: Check = {
  rules: ["period/reversed", "period/unusual"],
  run: ({ cells }: CheckContext) => {
    const first = informationOf(cells, "periodFrom");
    const last = informationOf(cells, "periodTo");
    const from = dayOf(first?.value ?? null);
    const to = dayOf(last?.value ?? null);
    if (!first || !last || from === null || to === null) return notEvaluable;
    if (from > to) {
      const place = { sheet: last.sheet, row: last.row, column: last.column };
      const other = { sheet: first.sheet, row: first.row, column: first.column };
      const about = { place, observed: last.value, other, expected: { kind: "atLeast", value: from } as const };
      return { checked: { "period/reversed": 1 }, findings: [finding("period/reversed", about)] };
    }
    const usual = usualPeriod(to);
    const place = { sheet: first.sheet, row: first.row, column: first.column };
    const about = { place, observed: first.value, expected: { kind: "range", ...usual } as const };
    const isUsual = from === usual.from && to === usual.to;
    return { checked: 1, findings: isUsual ? [] : [finding("period/unusual", about)] };
  },
};

/** The period November–October that a day is in, as serial numbers. */
function usualPeriod(serial: number): { readonly from: number; readonly to: number } {
  const { year, month } = calendarDay(serial);
  const last = month >= 11 ? year + 1 : year;
  return {
    from: serialOf({ year: last - 1, month: 11, day: 1 }),
    to: serialOf({ year: last, month: 10, day: 31 }),
  };
}
