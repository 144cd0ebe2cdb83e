import { findPersonalData, findPersonalDataIn } from "../../../src/core/privacy/findPersonalData";

describe("findPersonalDataIn", () => {
  it.each([
    [8507099805, "personalNumber"],
    [198507099805, "personalNumber"],
    [507099802, "personalNumber"],
    [701234567, "phone"],
    [46701234567, "phone"],
  ])("finds what was typed as the number %d", (number, kind) => {
    expect(findPersonalDataIn(number)).toEqual([kind]);
  });

  it.each([5, 45230, 8507099806, 123456789, 3.5, -701234567, true, null])("lets %s be", (value) => {
    expect(findPersonalDataIn(value)).toEqual([]);
  });
});

describe("findPersonalData", () => {
  it.each([
    ["the valid test number", "850709-9805"],
    ["in a sentence", "Ring mig, Anna 850709-9805 tack"],
    ["with the century", "19850709-9805"],
    ["without a sign", "8507099805"],
    ["twelve digits", "198507099805"],
    ["with a plus, over a hundred years", "850709+9805"],
    ["with a space", "850709 9805"],
    // Was once taken for a telephone number too, since it begins with 0.
    ["of somebody born in 2005", "050709-9802"],
    // Day 9 + 60; the weights 2,1,2,… of 850769980 give 16→7 5 0 7 12→3 9 18→9 8 0 = 48, so the check digit is 2.
    ["a coordination number", "850769-9802"],
  ])("finds a personal identity number: %s", (_, text) => {
    expect(findPersonalData(text)).toEqual(["personalNumber"]);
  });

  it.each([
    ["a wrong check digit", "diarienummer 850709-9806"],
    ["a month that is not one", "851309-9805"],
    ["a day that is not one", "850732-9805"],
    ["among other digits", "1850709-98051"],
    ["a date", "2023-05-17"],
    ["a period", "2022-11-01–2023-10-31"],
    ["codes", "1 2 3 4 5 6"],
    ["a time", "kl 08:00-09:30"],
    ["a date with zeros first", "01-02-2023"],
    ["a survey's number", "PÅ-001"],
    ["words with an at sign", "sa @ mötet"],
    ["a handle", "@nnsfinsam"],
    ["an organisation's year and number", "Dnr 2023/0123"],
  ])("lets be: %s", (_, text) => {
    expect(findPersonalData(text)).toEqual([]);
  });

  it.each(["kalle.persson@example.se", "nås på kalle.persson@example.se", "å.ö@exempel.se", "a+b@sub.example.co.uk"])(
    "finds an e-mail address: %s",
    (text) => {
      expect(findPersonalData(text)).toEqual(["email"]);
    },
  );

  it.each([
    "mobil 070-123 45 67",
    "0701234567",
    "+46 70 123 45 67",
    "+46701234567",
    "0046701234567",
    "08-123 456 78",
    "0300-123 45",
    "+46 (0)70-123 45 67",
  ])("finds a telephone number: %s", (text) => {
    expect(findPersonalData(text)).toEqual(["phone"]);
  });

  it("finds each kind once", () => {
    expect(findPersonalData("a@b.se, c@d.se, 070-123 45 67, 850709-9805")).toEqual([
      "personalNumber",
      "email",
      "phone",
    ]);
  });

  it("takes linear time on texts made to slow it down", () => {
    // Were it not linear, these would outlast the test's time limit.
    for (const piece of ["@", "0", "0-", "1 ", "a.", "a@"]) {
      expect(findPersonalData(piece.repeat(32_767))).toEqual([]);
    }
  });
});
