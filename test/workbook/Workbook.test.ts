import { isCellError } from "../../src/workbook/Workbook";

describe("isCellError", () => {
  it("tells an error value from text, numbers and empty cells", () => {
    expect([{ error: "#N/A" }, "#N/A", 5, null, true].map((value) => isCellError(value))).toEqual([true, false, false, false, false]);
  });
});
