import { isoDateSerial } from "../../../src/workbook/xlsx/isoDateSerial";

describe("isoDateSerial", () => {
  // Serials as Excel shows them, ECMA-376 part 1, 18.17.4.1 and its examples.
  it.each([
    ["1899-12-31T06:00:00", 0.25],
    ["1900-01-01", 1],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["2023-11-01", 45_231],
    ["2023-11-01T12:00:00", 45_231.5],
    ["2023-11-01T06:00:00.000Z", 45_231.25],
    ["9999-12-31", 2_958_465],
    ["06:00:00", 0.25],
    ["T18:00", 0.75],
  ])("makes %s the serial number %d", (text, serial) => expect(isoDateSerial(text, false)).toBe(serial));

  it.each([
    ["1904-01-01", 0],
    ["1904-01-02", 1],
    // 1,462 days less than in the other calendar.
    ["2023-11-01", 43_769],
  ])("makes %s the serial number %d in the calendar of 1904", (text, serial) =>
    expect(isoDateSerial(text, true)).toBe(serial),
  );

  it.each([
    "",
    "Z",
    "T",
    "2023",
    "2023-11",
    "2023-13-01",
    "2023-02-29",
    "1899-12-30",
    "0099-01-01",
    "2023-11-01 12:00",
  ])("knows no date %j", (text) => expect(isoDateSerial(text, false)).toBeUndefined());

  it.each(["24:00:00", "12:60", "12:00:60", "2023-11-0112:00", "1 November 2023"])("knows no time %j", (text) =>
    expect(isoDateSerial(text, false)).toBeUndefined(),
  );
});
