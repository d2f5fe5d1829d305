import { z } from 'zod';
import type { Refusal } from '../../domain/refusal';
import type { ContentStore } from '../content/content-store';
import { sha256 } from '../ledger/hash-of';
import type { JudgedRow, ListedParticipation } from './participant-list';

/** A row that is to be written. */
export type PlannedRow = { line: number; participation: ListedParticipation };

/** A row that is not written, and why; null: the reader did not say whom it means. */
export type LeftRow = { line: number; refusal: Refusal | null };

const plannedRow = z.object({
  line: z.number(),
  participation: z.object({
    personId: z.string(),
    courseId: z.string().nullable(),
    otherCourse: z.object({ title: z.string(), provider: z.string() }).nullable(),
    completedOn: z.string(),
    minutes: z.number().nullable(),
  }),
});

const leftRow = z.object({
  line: z.number(),
  // Only this app writes it, and what it holds is shown and never decided on.
  refusal: z
    .custom<Refusal>((value) => typeof value === 'object' && value !== null && 'code' in value)
    .nullable(),
});

type Content = Pick<ContentStore, 'put' | 'get'>;

/**
 * Keeps what a judged list comes to, so that what was shown is what is written, however often the writing breaks off.
 * Answers the hashes of what is to be written and of what is not.
 */
export async function keepPlan(
  content: Content,
  judged: readonly JudgedRow[],
): Promise<{ planHash: string; leftHash: string }> {
  const planned = judged.flatMap(({ row, participation }): PlannedRow[] =>
    participation ? [{ line: row.line, participation }] : [],
  );
  const left = judged.flatMap(({ row, fate }): LeftRow[] => {
    if (fate.kind === 'choose') return [{ line: row.line, refusal: null }];
    return fate.kind === 'rejected' ? [{ line: row.line, refusal: fate.refusal }] : [];
  });
  return { planHash: await keep(content, planned), leftHash: await keep(content, left) };
}

/** The rows to be written from one on, at most so many, and how many there are in all. */
export async function loadPlan(
  content: Content,
  planHash: string,
  { from, most }: { from: number; most: number },
): Promise<{ rows: readonly PlannedRow[]; total: number }> {
  const all = await load(content, planHash);
  return { rows: z.array(plannedRow).parse(all.slice(from, from + most)), total: all.length };
}

/** The rows that are not written. */
export const loadLeft = async (content: Content, leftHash: string): Promise<readonly LeftRow[]> =>
  z.array(leftRow).parse(await load(content, leftHash));

async function keep(content: Content, rows: readonly unknown[]): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(rows), 'utf8');
  const hash = sha256(bytes);
  await content.put(hash, { bytes, mediaType: 'application/json' });
  return hash;
}

async function load(content: Content, hash: string): Promise<readonly unknown[]> {
  const file = await content.get(hash);
  if (file === undefined) throw new Error(`Cannot go on with an import: ${hash} is not in the content store`);
  return z.array(z.unknown()).parse(JSON.parse(Buffer.from(file.bytes).toString('utf8')));
}
