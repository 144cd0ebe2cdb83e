interface Props {
  readonly symbol: string | undefined;
  readonly x: number;
  readonly y: number;
}

/** Corners of the marks that are no circles, around the point. */
const corners: ReadonlyMap<string, string> = new Map([
  ["square", "-4,-4 4,-4 4,4 -4,4"],
  ["triangle", "0,-5 5,4 -5,4"],
  ["diamond", "0,-5 5,0 0,5 -5,0"],
]);

export function Mark({ symbol, x, y }: Props) {
  if (symbol === undefined || symbol === "none") return null;
  const points = corners.get(symbol);
  return points === undefined ? (
    <circle cx={x} cy={y} r={4} />
  ) : (
    <polygon points={points} transform={`translate(${x} ${y})`} />
  );
}
