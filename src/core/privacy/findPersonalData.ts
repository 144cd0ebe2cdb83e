import type { RawValue } from "../survey/RawValue";

/** What may identify a person and must not be in a workbook that is sent. */
export type PersonalDataKind = "personalNumber" | "email" | "phone";

/**
 * The kinds of personal data in a text, each once. Personal identity numbers are those with a valid date (coordination
 * numbers: day + 60) and check digit, so that registration numbers of other kinds are let be. The time is linear: texts
 * are cut at Excel's own limit for a cell.
 */
export function findPersonalData(text: string): readonly PersonalDataKind[] {
  // Most cells are answers: ruled out without being searched.
  if (text.length < shortest) return none;
  const searched = text.slice(0, 32_767);
  const kinds: PersonalDataKind[] = [];
  const others = withoutPersonalNumbers(searched);
  if (others !== searched) kinds.push("personalNumber");
  if (hasEmail(searched)) kinds.push("email");
  if (hasPhoneNumber(others)) kinds.push("phone");
  return kinds;
}

/**
 * The kinds of personal data in a cell. A number is searched as the digits it was typed as, where Excel has taken away
 * a leading zero: 0701234567 is kept as 701234567, and 010203-4567 without its sign as 102034567.
 */
export function findPersonalDataIn(value: RawValue): readonly PersonalDataKind[] {
  if (typeof value === "string") return findPersonalData(value);
  if (typeof value !== "number" || value < 1e8 || value >= 1e12 || !Number.isInteger(value)) return none;
  const digits = String(value);
  const typed = digits.length === 9 || digits.length === 11 ? `0${digits}` : digits;
  if (withoutPersonalNumbers(typed) !== typed) return ["personalNumber"];
  return mobileNumber.test(digits) ? ["phone"] : none;
}

/** "a@b.se" is the shortest of all. */
const shortest = 6;
const none: readonly PersonalDataKind[] = [];

/** A Swedish mobile number kept as a number, with or without the country's. Source: PTS, the numbering plan, 07. */
const mobileNumber = /^(?:46)?7[02369]\d{7}$/;

/** YYMMDD-NNNN or YYYYMMDD-NNNN, the sign or spaces optional, with no other digit on either side. */
const personalNumbers = /(?<!\d)(?:\d{2})?(\d{2})(\d{2})(\d{2})\s?[-+–−]?\s?(\d{4})(?!\d)/g;

/** One that begins with 0 would else be taken for a telephone number too. */
function withoutPersonalNumbers(text: string): string {
  return text.replace(personalNumbers, (match: string, year: string, month: string, day: string, last: string) =>
    isDate(Number(month), Number(day)) && hasCheckDigit(year + month + day + last) ? "" : match,
  );
}

/** Day 61–91 stands for day 1–31 in a coordination number. The year's length is not looked at: the digits repeat. */
function isDate(month: number, day: number): boolean {
  const dayOfMonth = day > 60 ? day - 60 : day;
  const longest = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= longest;
}

/** The Luhn sum of ten digits is a multiple of ten. Source: Skatteverket, SKV 704, "Personnummer". */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (weighted > 9 ? weighted - 9 : weighted);
  }, 0);
  return sum % 10 === 0;
}

/** Letters, an @ and a domain with a dot; the part before the @ is looked for backwards, so that it stays linear. */
function hasEmail(text: string): boolean {
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const before = text.charAt(at - 1);
    const domain = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,8}\.\p{L}{2,24}/u.exec(text.slice(at + 1, at + 300));
    if (at > 0 && /[\p{L}\d._%+-]/u.test(before) && domain) return true;
  }
  return false;
}

/** A leading 0, +46 or 0046, then 7 to 9 digits with single spaces, hyphens or slashes between; not within other digits or a date. */
const phoneNumbers = /(?<![\d+]|\d[-–/])(?:\+46|0046|0)(?:\s?\(0\))?[\s-]?(?:[1-9](?:[\s/.)–-]{0,3}\d){6,8})(?!\d)/g;

function hasPhoneNumber(text: string): boolean {
  for (const [match] of text.matchAll(phoneNumbers)) {
    // A date such as 01-02-2023 or a time such as 08:00 is not one: a telephone number has at least eight digits in all.
    if (!/^\d{1,2}[-/ ]\d{1,2}[-/ ]\d{2,4}$/.test(match)) return true;
  }
  return false;
}
