import type { LedgerEvent } from '../../domain/event';
import type { Result } from '../../domain/result';
import { judgeParticipants } from '../../functions/imports/participants/judge-participants';
import { knownColumns } from '../../functions/imports/participants/participant-columns';
import {
  PLAIN_READING,
  type JudgedList,
  type ParticipantReading,
} from '../../functions/imports/participants/participant-reading';
import { readTableHere } from '../../functions/imports/layout/read-table';
import type { DirectoryPerson } from '../../functions/people/directory';
import { atOnce } from './at-once';
import { courseAdded } from './builders';
import { valueOf } from './files';
import { NOW } from './instants';
import { aLedgerOf } from './ledger';
import { aRoster, CHAIR, member } from './people';

export const aPerson = (personId: string, name: string, mail: string): DirectoryPerson => ({
  personId,
  name,
  title: 'Direktør',
  mail,
  objectId: `o-${personId}`,
  teamsUserId: null,
});

/** The people and the course of these lists. */
export const COLLEAGUES = [
  aPerson(CHAIR, 'Mette Holm', 'mette@eksempel.dk'),
  aPerson(member(1), 'Lars Østergaard', 'lars@eksempel.dk'),
  aPerson(member(2), 'Pia Ravn', 'pia@eksempel.dk'),
];
export const COURSE = 'Øvelse: nedbrud';
const HISTORY: readonly LedgerEvent[] = [...aRoster(5), courseAdded({ courseId: 'K-001', title: COURSE })];

/** Reads a list as the import does, columns guessed but for what `reading` says. */
export async function judged(
  bytes: Uint8Array,
  reading: Partial<ParticipantReading> = {},
  {
    history = HISTORY,
    people = COLLEAGUES,
  }: { history?: readonly LedgerEvent[]; people?: typeof COLLEAGUES } = {},
): Promise<Result<JudgedList>> {
  const rows = valueOf(await readTableHere(bytes, { sheet: '', header: 'guess', known: knownColumns }));
  const { state } = aLedgerOf(...history);
  const against = { state, people, now: NOW, reading: { ...PLAIN_READING, ...reading } };
  return atOnce(judgeParticipants(rows, against));
}

/** Each row's fate, with the code of the refusal where there is one. */
export const fatesIn = ({ judged: rows }: JudgedList): readonly string[] =>
  rows.map(({ fate }) =>
    fate.kind === 'rejected' || fate.kind === 'notCompleted'
      ? `${fate.kind} ${fate.refusal.code}`
      : fate.kind,
  );
