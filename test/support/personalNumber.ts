/** A personal identity number of nobody: a valid date and check digit, the birth number above 980 (test numbers). */
export function makePersonalNumber(random: () => number): string {
  const digits = (count: number, value: number) => String(value).padStart(count, "0");
  const date = `${digits(2, Math.floor(random() * 100))}${digits(2, 1 + Math.floor(random() * 12))}${digits(2, 1 + Math.floor(random() * 28))}`;
  const nine = `${date}${980 + Math.floor(random() * 20)}`;
  const sum = [...nine].reduce((total, digit, index) => {
    const weighted = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + Math.floor(weighted / 10) + (weighted % 10);
  }, 0);
  return `${date}-${nine.slice(6)}${(10 - (sum % 10)) % 10}`;
}
