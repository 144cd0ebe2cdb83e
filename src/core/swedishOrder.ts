const collator = new Intl.Collator("sv");

/** Swedish alphabetical order; texts that only differ in what it does not see are told apart by their characters. */
export function swedishOrder(first: string, second: string): number {
  const order = collator.compare(first, second);
  if (order !== 0) return order;
  return first < second ? -1 : first > second ? 1 : 0;
}
