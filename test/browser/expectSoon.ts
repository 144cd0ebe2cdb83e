/** Waits until what is read is as expected, since pages follow a moment later; a failure shows the last reading. */
export async function expectSoon(read: () => Promise<unknown>, value: unknown): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await read()) !== value && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 25));
  expect(await read()).toBe(value);
}
