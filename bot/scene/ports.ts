import type { PersonId } from '../../domain/access/role';
import type { Instant } from '../../domain/calendar/danish-time';
import type { Command } from '../../domain/command';
import type { Recipient } from '../../domain/delivery/delivery';
import type { Oversight } from '../../domain/oversight';
import type { Result } from '../../domain/result';
import type { Language } from '../../words/language';

/** A person of the directory as cards show them; an erased person is missing from the lookup. */
export type ShownPerson = { name: string; title: string };

/** Who an id is, for showing. */
export type People = ReadonlyMap<PersonId, ShownPerson>;

/** What the bot needs of the world. functions/ fills it in; tests use the real thing on Azurite or in memory. */
export type BotPorts = {
  now: () => Instant;
  /** The Entra tenant of the municipality; an activity from another one is refused. */
  tenantId: string;
  municipality: string;
  /** The municipality's: of the channel, and of whoever has not been heard in another. */
  language: Language;
  /** Where the tab is; `<tabUrl>/<path>` opens a page in it. */
  tabLink: (path: string) => string;
  load: () => Promise<Oversight>;
  /** Decides and appends on behalf of a person; answers the state in which the command has taken effect. */
  execute: (command: Command, personId: PersonId) => Promise<Result<Oversight>>;
  findPersonByObjectId: (objectId: string) => Promise<PersonId | undefined>;
  people: () => Promise<People>;
  /** Keeps the id under which Teams knows a person, so that the bot can write to them first. */
  rememberTeamsUser: (personId: PersonId, teamsUserId: string) => Promise<void>;
  /** Keeps a person's chat with the bot, so that it need not be asked for before each card. */
  rememberChat: (personId: PersonId, chatId: string) => Promise<void>;
  /** Keeps the language that a person reads Teams in. */
  rememberLanguage: (personId: PersonId, language: Language) => Promise<void>;
  /** The channel in which the leaders see the month's status. */
  leadershipChannelId: string;
  /** The bot can write to somebody (again), as of a time if that is known; what waits for them is sent. */
  cameWithinReach: (recipient: Recipient, at?: Instant) => Promise<void>;
  /** The app was removed there; nothing is sent until it comes back. News that are older than its coming change nothing. */
  wentOutOfReach: (recipient: Recipient, at?: Instant) => Promise<void>;
};
