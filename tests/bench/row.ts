import { cpus, totalmem } from 'node:os';

/**
 * One line of the table. What was measured beside a floor (the least that any program must do, in the same run) has a
 * ratio: how many times as much the product took. What is counted has none, and may have a limit instead.
 */
export type Row = {
  name: string;
  unit: string;
  value: number;
  floor?: number;
  ratio?: number;
  limit?: number;
};

/** What was measured on which day, on what. */
export type Results = Readonly<Record<string, { measuredOn: string; machine: string; rows: readonly Row[] }>>;

/** Times, or anything of which less is better: the ratio says how many times the floor the product took. */
export const rowOf = (
  name: string,
  unit: string,
  { floor, value }: { floor: number; value: number },
): Row => ({ name, unit, floor: rounded(floor), value: rounded(value), ratio: rounded(value / floor) });

/** A speed, of which more is better: the ratio says how many times as fast the floor is. */
export const speedOf = (
  name: string,
  unit: string,
  { floor, value }: { floor: number; value: number },
): Row => ({ name, unit, floor: rounded(floor), value: rounded(value), ratio: rounded(floor / value) });

/** Something that is counted; `limit` is what it may be at the most. */
export const countOf = (name: string, unit: string, value: number, limit?: number): Row => ({
  name,
  unit,
  value,
  ...(limit === undefined ? {} : { limit }),
});

/** The value below which a share of the samples lies. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const rounded = (number: number): number => Number(number.toFixed(number >= 1000 ? 0 : number >= 10 ? 1 : 3));

/** The machine that measures, in a few words: cores, memory and the Node that ran. */
export const thisMachine = (): string =>
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}`;

const HEADER = ['What', 'Floor', 'Product', 'Ratio', 'Unit'];

const cellsOf = ({ name, unit, value, floor, ratio, limit }: Row): string[] => [
  name,
  floor === undefined ? (limit === undefined ? '' : `at most ${limit}`) : `${floor}`,
  `${value}`,
  ratio === undefined ? '' : `${ratio}`,
  unit,
];

/** The rows as a table in text, for a terminal. */
export function tableOf(rows: readonly Row[]): string {
  const lines = [HEADER, ...rows.map(cellsOf)];
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  const isText = (column: number) => column === 0 || column === 4;
  const written = (line: string[]) =>
    line
      .map((cell, column) =>
        isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  ');
  return lines.map(written).join('\n');
}

const ABOUT = `# What the product takes

\`npm run bench\` measures each thing beside its floor, the least that any program must do for it, in the same run, and
writes this page. The ratio says how many times the floor the product takes. What is only counted has no ratio.`;

/** All results as a page in Markdown: a table a benchmark, each with its day and machine. */
export function publishedPage(results: Results): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sections = Object.entries(results)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { measuredOn, machine, rows }]) =>
      [
        `## ${name}`,
        '',
        `${measuredOn}, ${machine}`,
        '',
        line(HEADER),
        '| --- | ---: | ---: | ---: | --- |',
        ...rows.map(cellsOf).map(line),
      ].join('\n'),
    );
  return `${[ABOUT, ...sections].join('\n\n')}\n`;
}
