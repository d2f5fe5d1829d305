import type { Activity } from '../bot/turn/activity';
import { handleTurn } from '../bot/turn/turn';
import type { BotPorts } from '../bot/scene/ports';
import { createTeams } from '../bot/teams/teams-port';
import { deliveriesFor } from '../domain/delivery/deliveries-for';
import { ok } from '../domain/result';
import type { Config } from './config';
import { MOST_BYTES_AN_HOUR } from './content/accept-file';
import type { Show } from './delivery/deliver';
import { comeWithinReach, goOutOfReach } from './delivery/come-within-reach';
import { createShowInTeams } from './delivery/show-in-teams';
import { createFeeds } from './feeds/every-feed/create-feeds';
import { createHourlyLimit } from './pace/hourly-limit';
import { createAccounts, MARKS_PATIENCE } from './graph/accounts';
import { createFindUser } from './graph/find-user';
import { createGraph } from './graph/graph';
import { createReadGroup } from './graph/read-group';
import { createTokenValidator } from './identity/token-validator';
import { createOversightLedger } from './ledger/oversight-ledger';
import { createPastStates } from './ledger/past-states';
import { createTrailIndex } from './trail/trail-index';
import type { Program } from './program';
import { tabLink as linkToTab } from './tab-link';
import { openAccount, prepareAccount } from './storage/account';
import { createContactsTable } from './storage/contacts-table';
import { createContentContainer } from './storage/content-container';
import { createDeliveriesTable } from './storage/deliveries-table';
import { createFeedsContainer } from './storage/feeds-container';
import { createGroupLinksTable } from './storage/group-links-table';
import { createImportsTable } from './storage/imports-table';
import { createLedgerTable } from './storage/ledger-table';
import { createPeopleTable } from './storage/people-table';
import { createCaseDraftsTable } from './storage/case-drafts-table';
import { createPreferencesTable } from './storage/preferences-table';
import { createSnapshotContainer } from './storage/snapshot-container';
import { writeFault } from './log/log';
import { createTeamsReachTable } from './storage/teams-reach-table';
import { createTurnBoardTable } from './storage/turn-board-table';
import { createCountGivenUp, createWorkQueue } from './storage/work-queue';

/** Puts the program together; the only place where the parts meet. Nothing is sent or read before `ready`. */
export function compose(config: Config): { program: Program; show: Show } {
  const account = openAccount(config.storage);
  const now = () => new Date().toISOString();
  const store = createLedgerTable(account);
  const snapshots = createSnapshotContainer(account);
  const directory = createPeopleTable(account);
  const sendWork = createWorkQueue(account);
  const reach = createTeamsReachTable(account);
  const graph = createGraph(config.graph);
  const ledger = createOversightLedger({
    store,
    snapshots,
    now,
    appended: async ({ state, entries }) => {
      if (entries.some((entry) => deliveriesFor(entry, state).length > 0))
        await sendWork({ kind: 'catchUp' });
    },
  });
  const tabLink = (page: string) => linkToTab(config.tab, page);
  const { municipality, language } = config;
  const ports: BotPorts = {
    now,
    tenantId: config.tenantId,
    municipality,
    language,
    tabLink,
    load: ledger.load,
    execute: async (command, personId) => {
      const requester = { kind: 'person', personId, isTenantAdministrator: false, surface: 'teams' } as const;
      const effect = await ledger.execute(command, requester);
      return effect.ok ? ok(effect.value.state) : effect;
    },
    findPersonByObjectId: async (objectId) => (await directory.findByObjectId(objectId))?.personId,
    people: directory.all,
    rememberTeamsUser: directory.rememberTeamsUser,
    rememberChat: directory.rememberChat,
    rememberLanguage: directory.rememberLanguage,
    leadershipChannelId: config.leadershipChannelId,
    cameWithinReach: (recipient, at) => comeWithinReach(recipient, at, { reach, sendWork, now }),
    wentOutOfReach: (recipient, at) => goOutOfReach(recipient, at, { reach, now }),
  };
  const prepared: { once: Promise<void> | undefined } = { once: undefined };
  const ready = () => {
    prepared.once ??= prepareAccount(account).catch((error: unknown) => {
      prepared.once = undefined;
      throw error;
    });
    return prepared.once;
  };
  const onTurn = async (turn: Activity) => {
    await ready();
    return handleTurn(turn, ports);
  };
  const board = createTurnBoardTable(account);
  const teams = createTeams({ ...config.bot, tenantId: config.tenantId }, onTurn, {
    onFault: (fault, trace) => writeFault('A turn failed', fault, trace),
    board,
    later: ({ turn, done = 0, tries = 0 }, seconds) =>
      sendWork({ kind: 'answer', turn, done, tries }, seconds),
  });
  const program: Program = {
    config,
    now,
    ledger,
    store,
    pastStates: createPastStates(store),
    snapshots,
    trail: createTrailIndex(store),
    directory,
    preferences: createPreferencesTable(account),
    contacts: createContactsTable(account),
    caseDrafts: createCaseDraftsTable(account),
    content: createContentContainer(account, now),
    deliveries: createDeliveriesTable(account),
    reach,
    countGivenUp: createCountGivenUp(account),
    imports: createImportsTable(account),
    sentFiles: createHourlyLimit(MOST_BYTES_AN_HOUR),
    sendWork,
    validateToken: createTokenValidator({ ...config.token, tenantId: config.tenantId }),
    findUser: createFindUser(graph),
    accounts: createAccounts(createGraph(config.graph, MARKS_PATIENCE), now),
    readGroup: createReadGroup(graph),
    groupLinks: createGroupLinksTable(account),
    feeds: createFeeds(config.feeds, language),
    feedStore: createFeedsContainer(account),
    teams,
    ready,
  };
  const channelId = config.leadershipChannelId;
  const show = createShowInTeams({
    teams,
    ledger,
    directory,
    now,
    municipality,
    tabLink,
    channelId,
    language,
  });
  return { program, show };
}
