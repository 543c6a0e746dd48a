/** The nearest whole number, halves to the even one; zero keeps the sign of what it was. */
export function roundHalfEven(value: number): number {
  const down = Math.floor(value);
  const rest = value - down;
  const isUp = rest > 0.5 || (rest === 0.5 && down % 2 !== 0);
  const rounded = isUp ? down + 1 : down;
  return rounded === 0 && value < 0 ? -0 : rounded;
}
