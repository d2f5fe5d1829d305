import type { BotPorts, People } from '../../bot/scene/ports';
import { createMemoryLedgerStore } from '../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../functions/ledger/oversight-ledger';
import type { Recipient } from '../../domain/delivery/delivery';
import type { LedgerEvent, LedgerEntry } from '../../domain/event';
import type { Oversight } from '../../domain/oversight';
import { ok } from '../../domain/result';
import type { Language } from '../../words/language';
import { NOW } from './instants';
import { aLedgerOf, type Stamped } from './ledger';
import { ADMINISTRATOR, AUDITOR, CHAIR, COORDINATOR, DIRECTOR, member, SECRETARY } from './people';
import { PEOPLE, tabLink } from './scenes';
import { objectIdOf, TENANT } from './teams-activities';

/** The bot's world in memory: the real ledger, the real rules, a fixed clock. */
export type BotWorld = {
  ports: BotPorts;
  /** What is in the ledger now. */
  entries: readonly LedgerEntry[];
  state: () => Promise<Oversight>;
  /** Whom the bot has been told it can write to, by person. */
  remembered: Map<string, string>;
  /** Whose chat with the bot is which. */
  chats: ReadonlyMap<string, string>;
  /** Who reads Teams in which language. */
  languages: ReadonlyMap<string, Language>;
  /** Whom the bot has been told it can write to again. */
  withinReach: Recipient[];
  /** Where the bot has been told that the app was removed. */
  outOfReach: Recipient[];
  clock: { now: string };
};

const KNOWN = [ADMINISTRATOR, AUDITOR, CHAIR, COORDINATOR, DIRECTOR, SECRETARY, ...[1, 2, 3, 4].map(member)];

/** A world in which some events have happened. */
export function aBotWorld(history: readonly (LedgerEvent | Stamped)[], people: People = PEOPLE): BotWorld {
  const entries = [...aLedgerOf(...history).entries];
  const clock = { now: NOW };
  const ledger = createOversightLedger({
    store: createMemoryLedgerStore(entries),
    snapshots: { load: () => Promise.resolve(undefined), save: () => Promise.resolve() },
    now: () => clock.now,
  });
  const remembered = new Map<string, string>();
  const chats = new Map<string, string>();
  const languages = new Map<string, Language>();
  const withinReach: Recipient[] = [];
  const outOfReach: Recipient[] = [];
  const ports: BotPorts = {
    now: () => clock.now,
    tenantId: TENANT,
    municipality: 'Eksempel Kommune',
    language: 'da',
    tabLink,
    load: ledger.load,
    execute: async (command, personId) => {
      const requester = { kind: 'person', personId, isTenantAdministrator: false, surface: 'teams' } as const;
      const effect = await ledger.execute(command, requester);
      return effect.ok ? ok(effect.value.state) : effect;
    },
    findPersonByObjectId: (objectId) =>
      Promise.resolve(KNOWN.find((personId) => objectIdOf(personId) === objectId)),
    people: () => Promise.resolve(people),
    rememberTeamsUser: (personId, teamsUserId) => {
      remembered.set(personId, teamsUserId);
      return Promise.resolve();
    },
    rememberChat: (personId, chatId) => {
      chats.set(personId, chatId);
      return Promise.resolve();
    },
    rememberLanguage: (personId, language) => {
      languages.set(personId, language);
      return Promise.resolve();
    },
    leadershipChannelId: '19:ledelse@thread.tacv2',
    cameWithinReach: (recipient) => {
      withinReach.push(recipient);
      return Promise.resolve();
    },
    wentOutOfReach: (recipient) => {
      outOfReach.push(recipient);
      return Promise.resolve();
    },
  };
  return { ports, entries, state: ledger.load, remembered, chats, languages, withinReach, outOfReach, clock };
}
