import { MOVES_ACCOUNT } from '../../../words/imports/list-note-words';
import type { Language } from '../../../words/language';
import type { AccessCommand } from '../../../domain/access/commands';
import type { PersonId } from '../../../domain/access/role';
import { danishDate } from '../../../domain/calendar/danish-time';
import { decide } from '../../../domain/decide';
import type { DecideContext } from '../../../domain/access/decide-context';
import type { Oversight } from '../../../domain/oversight';
import { isSameText, tidyText } from '../../../domain/ground/same-text';
import type { ImportRow, RenameView } from '../../../contracts/training/training';
import type { Fate } from '../fate';
import type { ReadRosterRow, RosterRow } from './read-roster';
import type { Directory, DirectoryPerson } from '../../people/directory';
import { candidateViews } from '../../views/candidate-view';
import { newAccounts } from './new-accounts';
import { knownIn, shownMarks, whoIs, type SettledAccount } from '../../people/who-is';
import type { FindUser } from '../../graph/find-user';

/** What the reader has said of the rows of a roster, by line. */
export type SaidOfRoster = {
  /** For a mail that is somebody's with another account: who it is, or `new`. */
  choices: Readonly<Record<string, string>>;
  /** The lines whose name and title are to be brought up to date for everybody. */
  renames: ReadonlySet<number>;
};

/** A row of a roster with what becomes of it; `rename` is a proposal, which nothing but a confirmation carries out. */
export type JudgedPerson = {
  row: ReadRosterRow['row'];
  fate: Fate;
  rename?: RenameView | undefined;
  account?: ImportRow['account'] | undefined;
  /** What is to be written, where anything is. */
  entry?: EnteredRow;
};

export type EnteredRow = RosterRow & { objectId: string; who: SettledAccount };

type Against = Pick<DecideContext, 'actor' | 'now' | 'hashOf'> & {
  state: Oversight;
  said: SaidOfRoster;
  language: Language;
};

type Tenant = { findUser: FindUser } & { directory: Pick<Directory, 'all'> };

/**
 * Judges the rows of a roster: the tenant says who a mail belongs to, the directory whether that is somebody who is known,
 * and the domain whether they can have the role or be in the group. Nothing is written, and nobody is entered.
 */
export async function judgeRoster(
  { directory, findUser }: Tenant,
  rows: readonly ReadRosterRow[],
  { state, said, language, ...context }: Against,
): Promise<readonly JudgedPerson[]> {
  const everybody = knownIn(await directory.all());
  const seen = new Set<string>();
  const fresh = newAccounts();
  const judged: JudgedPerson[] = [];
  for (const { row, result } of rows) {
    if (!result.ok) {
      judged.push({ row, fate: { kind: 'rejected', refusal: result.refusal } });
      continue;
    }
    const listed = result.value;
    const user = await findUser(listed.mail);
    if (user === undefined) {
      judged.push({
        row,
        fate: { kind: 'rejected', refusal: { code: 'unknown-person', value: listed.mail } },
      });
      continue;
    }
    const account = shownMarks(user);
    const mails = [listed.mail, user.mail];
    const who = whoIs(user, mails, {
      known: everybody,
      said: said.choices[String(row.line)],
    });
    if (who.kind === 'sameMail') {
      const candidates = candidateViews(who.people, state.access, danishDate(context.now));
      const why = { code: 'mail-of-another-account', value: listed.mail } as const;
      judged.push({ row, account, fate: { kind: 'choose', candidates, why } });
      continue;
    }
    const { objectId } = user;
    const isFresh = who.kind === 'new' || who.moves;
    const twin = isFresh ? fresh.withSameMail({ objectId, mails }) : undefined;
    if (twin !== undefined) {
      // It waits until the other is there to be compared with: then it is asked whether they are the same person.
      const refusal = { code: 'mail-twice-in-list', value: twin.mail, line: twin.line } as const;
      judged.push({ row, account, fate: { kind: 'rejected', refusal } });
      continue;
    }
    const known = who.kind === 'known' ? who.person : undefined;
    // The domain knows nobody by name: who is not entered yet is as good as any stranger to it.
    const personId = known?.personId ?? `new ${objectId}`;
    const decided = decide(state, commandFor(personId, listed), context);
    const moves = who.kind === 'known' && who.moves;
    const asksBody = moves && awaitsBody(decide(state, { ...SAME, personIds: [personId] }, context));
    const key = JSON.stringify([personId, listed.as, listed.from]);
    if (isFresh && decided.ok) fresh.note({ objectId, mails, line: row.line });
    const isThere = (decided.ok && decided.value.length === 0) || seen.has(key);
    const awaits = asksBody || awaitsBody(decided);
    seen.add(key);
    judged.push({
      row,
      account,
      rename: known === undefined ? undefined : renameOf(known, listed),
      fate: !decided.ok
        ? { kind: 'rejected', refusal: decided.refusal }
        : moves && isThere && !asksBody
          ? { kind: 'replaces', note: MOVES_ACCOUNT[language] }
          : { kind: isThere && !asksBody ? 'alreadyThere' : awaits ? 'awaits' : 'new' },
      ...(decided.ok ? { entry: { ...listed, objectId, who } } : {}),
    });
  }
  return judged;
}

const SAME = { type: 'AnswerSamePerson', isSame: true } as const;

/** Whether the body is asked before something counts. */
const awaitsBody = (decided: ReturnType<typeof decide>): boolean =>
  decided.ok && decided.value.some(({ type }) => type === 'ChangeProposed');

/** What a row asks of the domain. */
export const commandFor = (
  personId: PersonId,
  { as, from }: Pick<RosterRow, 'as' | 'from'>,
): AccessCommand =>
  as.kind === 'role'
    ? { type: 'RecordMembership', personId, role: as.role, from }
    : { type: 'JoinGroup', joining: [{ personId, group: as.group, from }] };

/** What a row would change of somebody who is known; a title that it does not give changes nothing. */
function renameOf(known: DirectoryPerson, { name, title, mail }: RosterRow): RenameView | undefined {
  const from = { name: known.name, title: known.title, mail: known.mail };
  const to = { name, title: title === '' ? known.title : title, mail };
  const isSame =
    tidyText(from.name) === tidyText(to.name) &&
    tidyText(from.title) === tidyText(to.title) &&
    isSameText(from.mail, to.mail);
  return isSame ? undefined : { from, to };
}
