/** One line of the table: what the product took, and what the same work takes without it, in the same run. */
export type Row = { name: string; floor: number; value: number; ratio: number; unit: string };

/** A row; ratio = value / floor, for times (less is better) and for speeds (more is better) alike. */
export const rowOf = (
  name: string,
  unit: string,
  { floor, value }: { floor: number; value: number },
): Row => ({
  name,
  unit,
  floor: rounded(floor),
  value: rounded(value),
  ratio: rounded(value / floor),
});

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const rounded = (number: number): number => Number(number.toFixed(number >= 1000 ? 0 : number >= 10 ? 1 : 3));

/** The rows as a table in text. */
export function tableOf(rows: readonly Row[]): string {
  const header = ['what', 'floor', 'product', 'ratio', 'unit'];
  const lines = [
    header,
    ...rows.map((row) => [row.name, `${row.floor}`, `${row.value}`, `${row.ratio}`, row.unit]),
  ];
  const widths = header.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const written = (line: string[]) =>
    line
      .map((cell, column) =>
        column === 0 || column === 4 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return lines.map(written).join('\n');
}
