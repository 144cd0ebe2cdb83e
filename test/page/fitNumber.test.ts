import { fitNumber } from "../../workbench/page/grid/fitNumber";

/** A cell in which a number of characters fits. */
const fits = (length: number) => (text: string) => text.length <= length;

describe("fitNumber", () => {
  it("leaves a number that fits alone", () => {
    expect(fitNumber("12,5", true, fits(4))).toBe("12,5");
  });

  it("rounds a number without a format to the decimals there is room for", () => {
    expect(fitNumber("0,6666666667", true, fits(5))).toBe("0,667");
    expect(fitNumber("1234,5678", true, fits(4))).toBe("1235");
  });

  it("fills the cell with # when the whole number does not fit", () => {
    expect(fitNumber("123456", true, fits(4))).toBe("####");
  });

  it("never rounds a number whose format says its decimals, nor a date", () => {
    expect(fitNumber("1,50", false, fits(3))).toBe("###");
    expect(fitNumber("2022-11-01", false, fits(8))).toBe("########");
  });
});
