import fc from "fast-check";
import { calendarDay, serialOf } from "../../src/core/calendar";

describe("calendarDay", () => {
  it("is what Excel shows", () => {
    expect(calendarDay(44866)).toEqual({ year: 2022, month: 11, day: 1 });
    expect(calendarDay(45230)).toEqual({ year: 2023, month: 10, day: 31 });
    expect(calendarDay(45351.99)).toEqual({ year: 2024, month: 2, day: 29 });
    expect(calendarDay(36526)).toEqual({ year: 2000, month: 1, day: 1 });
  });

  it("agrees with the language's own calendar, both ways, from 1900 to 2100", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 73415 }), (serial) => {
        const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        const day = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(calendarDay(serial)).toEqual(day);
        expect(serialOf(day)).toBe(serial);
      }),
      { seed: 1 },
    );
  });
});
