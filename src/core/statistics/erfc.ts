/**
 * The complementary error function, 1 − erf(x), for x ≥ 0, to about 13 digits of its own size. Near zero by the series
 * of erf whose terms are all positive, further out by the continued fraction, so that nothing is lost by subtraction.
 * Source: NIST Digital Library of Mathematical Functions, 7.6.2 and 7.9.1.
 *
 * @example erfc(0) // 1
 */
export function erfc(x: number): number {
  if (!(x >= 0)) throw new Error("erfc requires a number that is not negative");
  return x < 1.5 ? 1 - erfSeries(x) : fraction(x);
}

/** 2/√π · e^(−x²) · Σ 2ⁿ x^(2n+1) / (1·3·…·(2n+1)). */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; term > sum * Number.EPSILON; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    sum += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
}

/** e^(−x²)/√π · 1/(x + (1/2)/(x + 1/(x + (3/2)/(x + …)))), from the inside out. */
function fraction(x: number): number {
  // From x = 1.5 on this many levels leave less than the precision of a number.
  let below = x;
  for (let level = 150; level >= 1; level -= 1) below = x + level / 2 / below;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * below);
}
