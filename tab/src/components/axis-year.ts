/**
 * The year to write below a month on an axis: at each January, and at the first month unless January comes right after
 * it, where there would be no room.
 */
export function axisYear(month: string, index: number): string | undefined {
  const isShown = month.endsWith('-01') || (index === 0 && !month.endsWith('-12'));
  return isShown ? month.slice(0, 4) : undefined;
}
