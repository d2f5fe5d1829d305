import { describe, expect, it } from '@jest/globals';
import { CardFailure, type Place, type Posted, type TeamsPort } from '../../../bot/teams/teams-port';
import { deliveryOf, type Delivery, type Recipient } from '../../../domain/delivery/delivery';
import { createShowInTeams } from '../../../functions/delivery/show-in-teams';
import { createMemoryLedgerStore } from '../../../functions/ledger/memory-ledger-store';
import { createOversightLedger } from '../../../functions/ledger/oversight-ledger';
import type { Directory, DirectoryPerson } from '../../../functions/people/directory';
import { DECISION, submitted } from '../../support/builders';
import type { Language } from '../../../words/language';
import { NOW } from '../../support/instants';
import { aLedgerOf } from '../../support/ledger';
import { aRoster, CHAIR, OUTSIDER } from '../../support/people';

const SUBJECT = { kind: 'decision', decisionId: DECISION, version: 1 } as const;
const POSTED = { conversationId: 'c-old', activityId: 'a-old' };
const to = (recipient: Recipient) => deliveryOf(SUBJECT, recipient);
const toChair = to({ kind: 'person', personId: CHAIR });
const toChannel = to({ kind: 'leadershipChannel' });

type Does = Partial<Record<'post' | 'update' | 'roster', () => CardFailure | Error | undefined>> & {
  remember?: () => Error;
};

/** Teams as the port describes it, with a note of what was asked of it; `does` says what goes wrong. */
function createTeamsNotes(does: Does) {
  const noted: { call: string; at: unknown }[] = [];
  const languages: string[] = [];
  const note = (call: 'post' | 'update' | 'roster', at: unknown) => {
    noted.push({ call, at });
    const failure = does[call]?.();
    if (failure !== undefined) throw failure;
  };
  const teams: TeamsPort = {
    receive: () => Promise.resolve({ status: 401 }),
    answer: () => Promise.reject(new Error('Nobody is answered when a card is shown')),
    post: async (place: Place, card) => {
      languages.push(card.lang);
      note('post', place);
      return Promise.resolve({ conversationId: 'c-new', activityId: 'a-new' });
    },
    update: async (posted, card) => {
      languages.push(card.lang);
      note('update', posted);
      return Promise.resolve();
    },
    roster: async (channelId) => {
      note('roster', channelId);
      return Promise.resolve([{ teamsUserId: '29:chair', objectId: 'o-chair' }]);
    },
  };
  return { teams, noted, languages };
}

function aShow(does: Does = {}, chair: Partial<DirectoryPerson> = {}, language: Language = 'da') {
  const { entries } = aLedgerOf(...aRoster(3), submitted());
  const snapshots = { load: () => Promise.resolve(undefined), save: () => Promise.resolve() };
  const store = createMemoryLedgerStore(entries);
  const person = {
    personId: CHAIR,
    name: 'Mette Holm',
    title: 'Direktør',
    mail: 'm@e.dk',
    objectId: 'o-chair',
  };
  const people = new Map([[CHAIR, { ...person, teamsUserId: null as string | null, ...chair }]]);
  const directory: Directory = {
    all: () => Promise.resolve(people),
    findByObjectId: (id) => Promise.resolve([...people.values()].find((one) => one.objectId === id)),
    enter: () => Promise.reject(new Error('Nobody is entered when a card is shown')),
    noteAccount: () => Promise.reject(new Error('Nobody is told apart when a card is shown')),
    moveAccount: () => Promise.reject(new Error('Nobody gets another account when a card is shown')),
    erase: () => Promise.reject(new Error('Nobody is erased when a card is shown')),
    rememberTeamsUser: (personId, teamsUserId) => {
      const known = people.get(personId);
      if (known !== undefined) people.set(personId, { ...known, teamsUserId });
      return Promise.resolve();
    },
    rememberLanguage: () => Promise.reject(new Error('Nobody is heard when a card is shown')),
    rememberChat: (personId, chatId) => {
      const known = people.get(personId);
      if (does.remember !== undefined) return Promise.reject(does.remember());
      if (known !== undefined) people.set(personId, { ...known, chatId });
      return Promise.resolve();
    },
  };
  const { teams, noted, languages } = createTeamsNotes(does);
  const showNoting = createShowInTeams({
    teams,
    directory,
    ledger: createOversightLedger({ store, snapshots, now: () => NOW }),
    now: () => NOW,
    municipality: 'Eksempel Kommune',
    tabLink: (page) => `https://x.example/tab/${page}`,
    channelId: '19:channel',
    language,
  });
  const show = (delivery: Delivery, posted: Posted | null) =>
    showNoting(delivery, posted, () => Promise.resolve());
  return { show, noted, languages, people, seq: entries.length };
}
const fails = (kind: CardFailure['kind'], seconds?: number) => () =>
  new CardFailure(kind, `Teams said ${kind}`, seconds);

describe('A card is shown in Teams', () => {
  it('in the leadership channel by a new post, up to the newest entry', async () => {
    const { show, noted, seq } = aShow();
    expect(await show(toChannel, null)).toEqual({
      kind: 'posted',
      posted: { conversationId: 'c-new', activityId: 'a-new' },
      seq,
    });
    expect(noted).toEqual([{ call: 'post', at: { kind: 'channel', channelId: '19:channel' } }]);
  });

  it('where it was posted before, in place', async () => {
    const { show, noted } = aShow();
    expect(await show(toChannel, POSTED)).toMatchObject({ kind: 'posted', posted: POSTED });
    expect(noted).toEqual([{ call: 'update', at: POSTED }]);
  });

  it('to a person who was met before, without asking for the roster', async () => {
    const { show, noted } = aShow({}, { teamsUserId: '29:known' });
    await show(toChair, null);
    expect(noted).toEqual([{ call: 'post', at: { kind: 'person', teamsUserId: '29:known' } }]);
  });

  it('to a person in the chat that was kept, and in the one that Teams gave for the first card from then on', async () => {
    const { show, noted, people } = aShow({}, { teamsUserId: '29:known' });
    await show(toChair, null);
    expect(people.get(CHAIR)?.chatId).toBe('c-new');
    await show(toChair, null);
    expect(noted.at(-1)).toEqual({
      call: 'post',
      at: { kind: 'person', teamsUserId: '29:known', chatId: 'c-new' },
    });
  });

  it('also where the chat cannot be noted: the card is there', async () => {
    const remember = () => new Error('The storage is away');
    const { show } = aShow({ remember }, { teamsUserId: '29:known' });
    expect(await show(toChair, null)).toMatchObject({ kind: 'posted' });
  });

  it('in the channel without noting a chat for anybody', async () => {
    const { show, people } = aShow({}, { teamsUserId: '29:known' });
    await show(toChannel, null);
    expect(people.get(CHAIR)?.chatId).toBeUndefined();
  });

  it('to a person who has not written yet but is in the channel, and they are remembered', async () => {
    const { show, noted, people } = aShow();
    expect(await show(toChair, null)).toMatchObject({ kind: 'posted' });
    expect(noted.map(({ call }) => call)).toEqual(['roster', 'post']);
    expect(people.get(CHAIR)?.teamsUserId).toBe('29:chair');
  });

  it('in the language of the reader’s Teams, also when it is brought up to date later', async () => {
    const { show, languages, people } = aShow({}, { teamsUserId: '29:known', language: 'en' });
    await show(toChair, null);
    await show(toChair, POSTED);
    expect(languages).toEqual(['en', 'en']);
    const chair = people.get(CHAIR);
    if (chair !== undefined) people.set(CHAIR, { ...chair, language: 'da' });
    await show(toChair, POSTED);
    expect(languages.at(-1)).toBe('da');
  });

  it('in the municipality’s language in the channel, and to somebody who was never heard', async () => {
    const danish = aShow({}, { teamsUserId: '29:known', language: 'en' });
    await danish.show(toChannel, null);
    expect(danish.languages).toEqual(['da']);
    const english = aShow({}, { teamsUserId: '29:known' }, 'en');
    await english.show(toChannel, null);
    await english.show(toChair, null);
    expect(english.languages).toEqual(['en', 'en']);
  });

  it('anew when the old card is gone', async () => {
    const { show, noted } = aShow({ update: fails('gone') });
    expect(await show(toChannel, POSTED)).toMatchObject({ kind: 'posted', posted: { activityId: 'a-new' } });
    expect(noted.map(({ call }) => call)).toEqual(['update', 'post']);
  });
});

describe('A card is not shown', () => {
  it('to somebody who is neither known to Teams nor in the channel: it waits for them', async () => {
    const { show, noted } = aShow({}, { objectId: 'o-elsewhere' });
    expect(await show(toChair, null)).toMatchObject({ kind: 'notInstalled' });
    expect(await show(to({ kind: 'person', personId: OUTSIDER }), null)).toMatchObject({
      kind: 'notInstalled',
    });
    expect(noted.every(({ call }) => call === 'roster')).toBe(true);
  });

  it('while Teams is too busy to tell who is in the channel: soon again, and not in an hour', async () => {
    const { show } = aShow({ roster: fails('retry', 7) });
    expect(await show(toChair, null)).toMatchObject({ kind: 'later', afterSeconds: 7 });
  });

  it('where the roster may not be read: it waits for the person', async () => {
    expect(await aShow({ roster: fails('notInstalled') }).show(toChair, null)).toMatchObject({
      kind: 'notInstalled',
    });
  });

  it.each([
    { kind: 'retry', attempt: { kind: 'later', afterSeconds: 10 } },
    { kind: 'notInstalled', attempt: { kind: 'notInstalled' } },
    { kind: 'gone', attempt: { kind: 'notInstalled' } },
    { kind: 'throttled', attempt: { kind: 'later', reason: 'throttled' } },
    { kind: 'unknown', attempt: { kind: 'unknown' } },
    { kind: 'tooLarge', attempt: { kind: 'refused' } },
    { kind: 'permanent', attempt: { kind: 'refused' } },
  ] as const)('when Teams says $kind to a post: $attempt.kind', async ({ kind, attempt }) => {
    expect(await aShow({ post: fails(kind) }).show(toChannel, null)).toMatchObject(attempt);
  });

  it('when the new post for a card that is gone fails as well, for the reason of the post', async () => {
    const { show } = aShow({ update: fails('gone'), post: fails('retry', 4) });
    expect(await show(toChannel, POSTED)).toMatchObject({ kind: 'later', afterSeconds: 4 });
  });

  it('and the fault is thrown when something of ours is broken', async () => {
    await expect(aShow({ post: () => new Error('A bug') }).show(toChannel, null)).rejects.toThrow('A bug');
    await expect(aShow({ roster: () => new Error('A bug') }).show(toChair, null)).rejects.toThrow('A bug');
  });
});
