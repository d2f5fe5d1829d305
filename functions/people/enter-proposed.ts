import type { AccessCommand } from '../../domain/access/commands';
import type { Audience } from '../../domain/access/group';
import type { PersonId } from '../../domain/access/role';
import type { DanishDate } from '../../domain/calendar/danish-time';
import type { Refusal } from '../../domain/refusal';
import { textKey, tidyText } from '../../domain/ground/same-text';
import type { Requester, OversightLedger } from '../ledger/oversight-ledger';
import { sideBySide } from '../pace/side-by-side';
import { enterPerson } from './enter-person';
import type { Proposal } from './group-links';
import { tellApart } from './tell-apart';
import { knownIn, whoIs, type KnownAccounts } from './who-is';
import type { Directory } from './directory';

type Parts = { ledger: OversightLedger; directory: Directory };

/** For whom, from which day, and in whose name. */
export type WantedEntry = {
  audience: Audience;
  on: DanishDate;
  requester: Requester;
  /** What was said of accounts whose mail somebody else has, by object id: a person, or `new`. */
  said?: ReadonlyMap<string, string>;
};

const AT_ONCE = 10;

/** Who a proposal is about; nobody where they are not there, or are refused. */
export type EnteredProposal = Pick<Proposal, 'change' | 'objectId'> & {
  personId: PersonId | undefined;
  refusal?: Refusal | undefined;
  /** The body is asked first whether the account is theirs. */
  awaits?: boolean;
};

/**
 * Brings the directory up to date with what is confirmed, and answers who each is. Somebody who left is not entered, nor
 * is anybody whose place is refused, or whose mail is another person's: whether the two are the same is to be said first.
 */
export async function enterProposed(
  parts: Parts,
  proposals: readonly Proposal[],
  wanted: WantedEntry,
): Promise<readonly EnteredProposal[]> {
  const { directory, ledger } = parts;
  const isAnswered = ({ objectId }: Proposal) => wanted.said?.has(objectId) === true;
  const answered = proposals.filter(isAnswered);
  // Nobody is known by this id: it stands for whoever is not entered yet.
  const stranger = await ledger.refusalOf(joinCommand('', wanted), wanted.requester);
  const before = { known: knownIn(await directory.all()), stranger };
  // First and one by one: somebody who has got a new account has not left with the old one.
  const alike = sharingMail(answered, before.known);
  const first = await sideBySide(answered, 1, (one) =>
    alike.has(one) ? Promise.resolve(asked(one)) : enterOne(parts, one, { ...wanted, ...before }),
  );
  const now = answered.length === 0 ? before : { known: knownIn(await directory.all()), stranger };
  const others = proposals.filter((one) => !isAnswered(one));
  const waiting = sharingMail(others, now.known);
  const rest = await sideBySide(others, AT_ONCE, (one) =>
    waiting.has(one) ? Promise.resolve(asked(one)) : enterOne(parts, one, { ...wanted, ...now }),
  );
  return [...first, ...rest];
}

/** Of several new accounts with one mail all but the first: they wait until it is there to be compared with. */
function sharingMail(proposals: readonly Proposal[], { byObjectId }: KnownAccounts): ReadonlySet<Proposal> {
  const mails = new Set<string>();
  return new Set(
    proposals.filter(({ change, objectId, entra }) => {
      const mail = textKey(entra?.mail ?? '');
      if (change !== 'joined' || mail === '' || byObjectId.has(objectId)) return false;
      const isThere = mails.has(mail);
      mails.add(mail);
      return isThere;
    }),
  );
}

type Around = WantedEntry & {
  known: KnownAccounts;
  /** Why nobody new would be taken in, if so. */
  stranger: Refusal | undefined;
};

async function enterOne(parts: Parts, proposal: Proposal, around: Around): Promise<EnteredProposal> {
  const { directory, ledger } = parts;
  const { requester, said } = around;
  const { change, objectId, entra } = proposal;
  if (entra === null)
    return { change, objectId, personId: (await directory.findByObjectId(objectId))?.personId };
  const who = whoIs({ objectId }, [entra.mail ?? ''], { known: around.known, said: said?.get(objectId) });
  if (who.kind === 'sameMail') return asked(proposal);
  const refused = (refusal: Refusal): EnteredProposal => ({ change, objectId, personId: undefined, refusal });
  const known = who.kind === 'known' ? who.person : undefined;
  if (change === 'joined' && !(who.kind === 'known' && !who.moves)) {
    // Before anything is kept for the sake of somebody who is then refused.
    const refusal =
      known === undefined
        ? around.stranger
        : await ledger.refusalOf(joinCommand(known.personId, around), requester);
    if (refusal !== undefined) return refused(refusal);
  }
  const told = await tellApart(parts, who, { objectId, requester });
  if (!told.ok) return refused(told.refusal);
  if (told.value.awaits !== null) return { change, objectId, personId: undefined, awaits: true };
  const person = {
    objectId,
    name: tidyText(entra.name),
    title: tidyText(entra.title ?? known?.title ?? ''),
    mail: entra.mail ?? known?.mail ?? '',
  };
  const entered = await enterPerson(parts, person, requester);
  return entered.ok ? { change, objectId, personId: entered.value.personId } : refused(entered.refusal);
}

/** Not carried out before it is said whether the account is that of somebody who has its mail. */
const asked = ({ change, objectId, entra }: Proposal): EnteredProposal => ({
  change,
  objectId,
  personId: undefined,
  refusal: { code: 'mail-of-another-account', value: entra?.mail ?? '' },
});

/** What one who joins asks of the domain. */
export const joinCommand = (
  personId: PersonId,
  { audience, on }: Pick<WantedEntry, 'audience' | 'on'>,
): AccessCommand =>
  audience === 'managementBody'
    ? { type: 'RecordMembership', personId, role: 'member', from: on }
    : { type: 'JoinGroup', joining: [{ personId, group: audience, from: on }] };
