import type { Language } from '../../words/language';
import type { Role } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Oversight } from '../../domain/oversight';
import { ok, refuse, type Result } from '../../domain/result';
import { sha256 } from '../ledger/hash-of';
import type { Requester } from '../ledger/oversight-ledger';
import type { JudgedFile } from './judged-file';
import type { Layout } from './layout/lay-out';
import type { ReadRows } from './layout/read-rows';
import { readTable } from './layout/read-table';
import { sourceAsked } from './layout/source-asked';

/** A file as it is sent, with what is said of it as query parameters (see the contract of its kind). */
export type SentList = { body: Uint8Array; query: (name: string) => string; language: Language };

/** Who sends a list, and the state that its rows are judged against. */
export type Sender = {
  requester: Extract<Requester, { kind: 'person' }>;
  roles: readonly Role[];
  state: Oversight;
  now: Instant;
};

/** A list that is asked about: the file, its sender, and what they have said of it. */
export type AskedList<Said> = Sender & {
  said: Said;
  bytes: Uint8Array;
  fileName: string;
  language: Language;
};

/**
 * A kind of list. Every kind comes in by one way: its columns are found, each row is judged and shown with its fate, and
 * nothing is written. Then the same bytes come again, are judged again, and what the rows command is done.
 */
export type List<Said, Judged extends JudgedFile, Preview, Done> = {
  /** What the sender says of it beside the file itself. */
  said: (query: SentList['query']) => Result<Said>;
  /** How its columns are known. */
  columns: (said: Said) => Pick<Layout, 'header' | 'known'>;
  /** What becomes of every row. Refuses a list that cannot be judged at all. */
  judge: (rows: ReadRows, asked: AskedList<Said>) => Promise<Result<Judged>>;
  /** What the sender is shown of it before anything is written. */
  preview: (judged: Judged, asked: AskedList<Said>) => Preview;
  /** Does what the rows command, and answers what came of it. */
  command: (judged: Judged, asked: AskedList<Said>) => Promise<Result<Done>>;
};

/** What a list comes to. Nothing is written. */
export async function previewList<Said, Judged extends JudgedFile, Preview, Done>(
  list: List<Said, Judged, Preview, Done>,
  sent: SentList,
  sender: Sender,
): Promise<Result<Preview>> {
  const read = await judgeList(list, sent, sender);
  return read.ok ? ok(list.preview(read.value.judged, read.value.asked)) : read;
}

/** Writes a list that was shown: `contentHash` in the query must be that of the same bytes. They are judged again. */
export async function writeList<Said, Judged extends JudgedFile, Preview, Done>(
  list: List<Said, Judged, Preview, Done>,
  sent: SentList,
  sender: Sender,
): Promise<Result<Done>> {
  if (sent.query('contentHash') !== sha256(sent.body))
    return refuse({ code: 'body-invalid', field: 'contentHash' });
  const read = await judgeList(list, sent, sender);
  return read.ok ? list.command(read.value.judged, read.value.asked) : read;
}

/** Reads a list and judges its rows. Nothing is written. */
export async function judgeList<Said, Judged extends JudgedFile>(
  list: Pick<List<Said, Judged, unknown, unknown>, 'said' | 'columns' | 'judge'>,
  sent: SentList,
  sender: Sender,
): Promise<Result<{ judged: Judged; asked: AskedList<Said> }>> {
  const read = await readList(list, sent, sender);
  if (!read.ok) return read;
  const { rows, asked } = read.value;
  const judged = await list.judge(rows, asked);
  return judged.ok ? ok({ judged: judged.value, asked }) : judged;
}

/** Reads a list from its file, and finds its columns and rows. */
export async function readList<Said>(
  list: Pick<List<Said, JudgedFile, unknown, unknown>, 'said' | 'columns'>,
  { body, query, language }: SentList,
  { requester, roles, state, now }: Sender,
): Promise<Result<{ rows: ReadRows; asked: AskedList<Said> }>> {
  const said = list.said(query);
  if (!said.ok) return said;
  const table = await readTable(body, sourceAsked(list.columns(said.value), query));
  if (!table.ok) return table;
  const file = { bytes: body, fileName: query('fileName'), language };
  return ok({ rows: table.value, asked: { ...file, requester, roles, state, now, said: said.value } });
}
