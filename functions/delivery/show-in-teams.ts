import type { CardJson } from '../../adaptive-cards/card-json';
import { cardForDelivery } from '../../bot/cards/delivery/card-for-delivery';
import { shortCardForDelivery } from '../../bot/cards/delivery/short-card-for-delivery';
import {
  CardFailure,
  type CardFailureKind,
  type Place,
  type Posted,
  type TeamsPort,
} from '../../bot/teams/teams-port';
import type { Language } from '../../words/language';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Delivery } from '../../domain/delivery/delivery';
import { unreachable } from '../../domain/ground/unreachable';
import type { OversightLedger } from '../ledger/oversight-ledger';
import type { PersonId } from '../../domain/access/role';
import type { Directory, DirectoryPerson } from '../people/directory';
import type { Show } from './deliver';
import type { Attempt } from './attempt';
import { FIRST_WAIT_SECONDS } from './waiting-times';

type Parts = {
  teams: TeamsPort;
  ledger: OversightLedger;
  directory: Directory;
  now: () => Instant;
  municipality: string;
  tabLink: (path: string) => string;
  channelId: string;
  /** The municipality's: of the channel, and of whoever has not been heard in another. */
  language: Language;
};

/** Shows deliveries in Teams: builds the card of this moment in the reader's language, updates the posted one, or posts it. */
export function createShowInTeams(parts: Parts): Show {
  const { teams, ledger, directory, now, municipality, tabLink } = parts;

  return async (delivery, posted, beforePost) => {
    const place = await placeOf(delivery).catch(failureOf);
    if (place instanceof CardFailure) return attemptOf(place);
    if (place === undefined) return NOT_MET;
    const state = await ledger.load();
    const seq = state.head.seq;
    const people = await directory.all();
    const language = languageFor(delivery, people);
    const scene = { state, people, now: now(), municipality, tabLink, language };
    const card = cardForDelivery(delivery, scene);
    const short = () => shortCardForDelivery(delivery, card, scene);
    const update = async (at: Posted) => {
      await orShort((one) => teams.update(at, one), card, short);
      return at;
    };
    const post = async () => {
      const shown = await orShort((one) => teams.post(place, one, beforePost), card, short);
      await rememberChat(delivery, shown);
      return shown;
    };
    try {
      return { kind: 'posted', posted: await (posted === null ? post() : update(posted)), seq };
    } catch (error) {
      const failure = failureOf(error);
      // The card or its thread is gone, or Teams will not have it changed: the record is the ledger's, so a new card is as
      // good as the old one. What Teams says to the new one is what counts of the address, and of the card.
      if (posted === null || !NEVER_CHANGED.includes(failure.kind)) return attemptOf(failure);
      return post().then(
        (again): Attempt => ({ kind: 'posted', posted: again, seq }),
        (second: unknown) => attemptOf(failureOf(second)),
      );
    }
  };

  function languageFor({ recipient }: Delivery, people: ReadonlyMap<PersonId, DirectoryPerson>): Language {
    const heard = recipient.kind === 'person' ? people.get(recipient.personId)?.language : undefined;
    return heard ?? parts.language;
  }

  async function placeOf({ recipient }: Delivery): Promise<Place | undefined> {
    if (recipient.kind === 'leadershipChannel') return { kind: 'channel', channelId: parts.channelId };
    const person = (await directory.all()).get(recipient.personId);
    if (person === undefined) return undefined;
    const teamsUserId = person.teamsUserId ?? (await meetOnRoster(person.objectId));
    return teamsUserId === undefined ? undefined : { kind: 'person', teamsUserId, chatId: person.chatId };
  }

  /** Spares the next card the question for the chat. Where it cannot be noted, that card asks again. */
  async function rememberChat({ recipient }: Delivery, { conversationId }: Posted): Promise<void> {
    if (recipient.kind === 'person')
      await directory.rememberChat(recipient.personId, conversationId).catch(() => undefined);
  }

  /** The channel's roster tells how Teams knows its members, so a person can be written to before they write. */
  async function meetOnRoster(objectId: string): Promise<string | undefined> {
    const members = await teams.roster(parts.channelId).catch((error: unknown) => {
      const failure = failureOf(error);
      // A roster that is not to be had leaves the person unmet; one that Teams is too busy for is asked for again.
      if (failure.kind === 'retry' || failure.kind === 'throttled') throw failure;
      return [];
    });
    for (const member of members) {
      const person = await directory.findByObjectId(member.objectId);
      if (person !== undefined) await directory.rememberTeamsUser(person.personId, member.teamsUserId);
    }
    return members.find((member) => member.objectId === objectId)?.teamsUserId;
  }
}

function failureOf(error: unknown): CardFailure {
  if (error instanceof CardFailure) return error;
  throw error;
}

/** What is too large is not sent again; the short card goes in its place. */
async function orShort<Value>(
  show: (card: CardJson) => Promise<Value>,
  card: CardJson,
  short: () => CardJson,
): Promise<Value> {
  try {
    return await show(card);
  } catch (error) {
    if (!(error instanceof CardFailure) || error.kind !== 'tooLarge') throw error;
    return show(short());
  }
}

/** With these a card that was posted can never be changed; trying again would be the same in vain. */
const NEVER_CHANGED: readonly CardFailureKind[] = ['cardGone', 'gone', 'permanent'];

const NOT_MET: Attempt = {
  kind: 'notInstalled',
  reason: 'notMet',
  problem: 'The person has not been met in Teams',
};

function attemptOf(failure: CardFailure): Attempt {
  const problem = failure.message;
  const afterSeconds = failure.retryAfterSeconds ?? FIRST_WAIT_SECONDS;
  switch (failure.kind) {
    case 'throttled':
      return { kind: 'later', afterSeconds, reason: 'throttled', problem };
    case 'retry':
      return { kind: 'later', afterSeconds, reason: 'unavailable', problem };
    case 'unknown':
      return { kind: 'unknown', reason: 'outcomeUnknown', problem };
    case 'notInstalled':
    case 'gone':
    case 'turnedAway':
      return { kind: 'notInstalled', reason: failure.kind, problem };
    // Only an update is answered so, and a new card follows it.
    case 'cardGone':
      return { kind: 'refused', reason: 'refused', problem };
    case 'tooLarge':
      return { kind: 'refused', reason: 'tooLarge', problem };
    case 'permanent':
      return { kind: 'refused', reason: 'refused', problem };
    default:
      return unreachable(failure.kind);
  }
}
