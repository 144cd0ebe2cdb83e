import { editText } from "../../workbench/page/session/editText";

describe("editText", () => {
  it.each([
    ["a number with a decimal comma", 0.5, "General", "0,5"],
    // 15 digits, as Excel keeps them; the binary sum is 0.30000000000000004.
    ["a sum without binary dust", 0.1 + 0.2, "General", "0,3"],
    ["all decimals of a rounded number", 2.345, "0", "2,345"],
    ["a percentage as one types it", 0.553, "0%", "55,3%"],
    // Day 44927 is 2023-01-01: ECMA-376 part 1, 18.17.4.1, counted from 1899-12-30.
    ["a date as one types it, whatever it is shown as", 44927, "d mmm yyyy", "2023-01-01"],
    ["the time of a date", 44927.5, "yyyy-mm-dd", "2023-01-01 12:00:00"],
    ["text as it is", "007", "General", "007"],
    ["truth values in Swedish", true, "General", "SANT"],
    ["nothing for an empty cell", null, "General", ""],
  ])("gives %s", (_, value, format, text) => {
    expect(editText(value, null, format, false)).toBe(text);
  });

  it("gives the formula rather than its value", () => {
    expect(editText(2, "=1+1", "General", false)).toBe("=1+1");
  });
});
