import { displayText } from "../../../workbench/host/model/displayText";

describe("displayText", () => {
  it.each([
    [1234.5, "General", "1234,5"],
    [0.1 + 0.2, "General", "0,3"],
    [1234.5, "#,##0.00", "1\u00A0234,50"],
    [0.625, "0%", "63%"],
    [0.625, '0%"*"', "63%*"],
    [0.625, "(0%)", "(63%)"],
    [45047, "yyyy-mm-dd", "2023-05-01"],
    [45047, "m/d/yyyy", "2023-05-01"],
    [45047, "d mmmm yyyy", "1 maj 2023"],
    [-5, '0;[Red]"minus "0', "minus 5"],
    ["text", "0.00", "text"],
    ["text", '"<"@">"', "<text>"],
    [true, "0", "SANT"],
    [{ error: "#DIV/0!" }, "0", "#DIVISION/0!"],
    [null, "0", ""],
  ])("shows %j with %p as %p", (value, numberFormat, text) => {
    expect(displayText(value, numberFormat, false)).toBe(text);
  });

  it("counts days from 1904 in old Mac workbooks, for dates only", () => {
    expect(displayText(43585, "yyyy-mm-dd", true)).toBe("2023-05-01");
    expect(displayText(5, '0" dagar"', true)).toBe("5 dagar");
  });
});
