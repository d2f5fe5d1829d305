import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Refusal } from '../../../domain/refusal';
import type { ContentStore } from '../../content/content-store';
import { sha256 } from '../../ledger/hash-of';
import type { JudgedParticipant, ListedParticipation } from '../participants/participant-reading';
import type { LeftRow } from '../left-row';

/** A row that is to be written. */
export type PlannedRow = { line: number; participation: ListedParticipation };

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

/** Rows that are kept together: reading and checking so many keeps nobody waiting. */
export const ROWS_A_PART = 2_000;

/** What is kept carries a mark of its own, so that two imports never share a file and each can be tidied by itself. */
const file = z.object({ mark: z.string(), rows: z.array(z.unknown()) });

/**
 * Keeps what a judged list comes to, so that what was shown is what is written, however often the writing breaks off.
 * Answers the hashes of the parts of what is to be written, and of what is not.
 */
export async function keepPlan(
  content: Content,
  judged: readonly JudgedParticipant[],
): Promise<{ planHashes: readonly string[]; leftHash: string }> {
  const mark = randomUUID();
  const planned = judged.flatMap(({ row, participation }): PlannedRow[] =>
    participation ? [{ line: row.line, participation }] : [],
  );
  const left = judged.flatMap(({ row, fate }): LeftRow[] => {
    if (fate.kind === 'choose') return [{ line: row.line, refusal: null }];
    return fate.kind === 'rejected' || fate.kind === 'notCompleted'
      ? [{ line: row.line, refusal: fate.refusal }]
      : [];
  });
  const planHashes: string[] = [];
  for (let start = 0; start < planned.length; start += ROWS_A_PART)
    planHashes.push(await keep(content, { mark, rows: planned.slice(start, start + ROWS_A_PART) }));
  return { planHashes, leftHash: await keep(content, { mark, rows: left }) };
}

/** The rows to be written from one on, to the end of the part in which it is; none behind the last. */
export async function loadPlan(
  content: Content,
  planHashes: readonly string[],
  from: number,
): Promise<readonly PlannedRow[]> {
  const hash = planHashes[Math.floor(from / ROWS_A_PART)];
  if (hash === undefined) return [];
  return z.array(plannedRow).parse((await load(content, hash)).slice(from % ROWS_A_PART));
}

/** The rows that are not written. */
export const loadLeft = async (content: Content, leftHash: string): Promise<readonly LeftRow[]> =>
  z.array(leftRow).parse(await load(content, leftHash));

async function keep(content: Content, part: z.infer<typeof file>): Promise<string> {
  const bytes = Buffer.from(JSON.stringify(part), 'utf8');
  const hash = sha256(bytes);
  await content.put(hash, { bytes, mediaType: 'application/json' });
  return hash;
}

async function load(content: Content, hash: string): Promise<readonly unknown[]> {
  const kept = await content.get(hash);
  if (kept === undefined) throw new Error(`Cannot go on with an import: ${hash} is not in the content store`);
  return file.parse(JSON.parse(Buffer.from(kept.bytes).toString('utf8'))).rows;
}
