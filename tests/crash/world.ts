import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { storeContent } from '../../contracts/decision/decision';
import { getRoster, importRoster, previewRoster } from '../../contracts/access/roster';
import { claimAdministration } from '../../contracts/session';
import { setStatusPolicy } from '../../contracts/status/status-policy';
import type { LedgerEntry } from '../../domain/event';
import type { DeliveryRow, DeliveryStore } from '../../functions/delivery/delivery-store';
import { azuriteChild } from '../../functions/local/children';
import { azuriteConnectionString, localEnvironment } from '../../functions/local/local-environment';
import { teamsBotId, teamsUserIdOf, localProfile } from '../../functions/local/issuer/local-profile';
import { createSupervisor } from '../../functions/local/supervisor';
import { openAccount, type Account } from '../../functions/storage/account';
import { createDeliveriesTable } from '../../functions/storage/deliveries-table';
import { createLedgerTable } from '../../functions/storage/ledger-table';
import { demoPeople, signIn, type ApiUser } from '../support/api-client';
import { freePorts } from '../support/free-ports';
import { aPdf } from '../support/drafts';
import { PEOPLE, rosterFile } from '../support/running-api';
import { chanceOf } from './chance';
import type { Deed } from './deed';
import { deedsOfCoordinators } from './deeds-of-coordinators';
import { deedsOfMembers, type Setting } from './deeds-of-members';
import { startHost, type HostProcess } from './host-process';
import { createInstants, type Instants } from './instants';
import type { NextDeed, PersonAtWork } from './person-at-work';
import { openStorageDoor } from './storage-door';
import { chatOf, startTeams, type Teams } from './teams';
import { createWorldClock, type WorldClock } from './world-clock';
import { takeIn } from '../support/take-in';

/** A municipality with its storage, its Teams, its people and its own time, whose host is killed again and again. */
export type World = {
  name: string;
  clock: WorldClock;
  teams: Teams;
  /** Where the calls of the host have come to. */
  instants: Instants;
  account: Account;
  deliveries: DeliveryStore;
  people: readonly PersonAtWork[];
  deeds: Deed[];
  nextDeedOf: (person: PersonAtWork) => NextDeed;
  /** Ids of deliveries of which a new card was on its way when the host was killed, once for each such kill. */
  diedPosting: string[];
  /** What hosts have said of themselves that no kill explains. */
  faults: string[];
  url: string;
  /** The ledger's length when everything was set up. */
  setUpTo: number;
  startHost: () => HostProcess;
  signIn: (person: PersonAtWork) => Promise<ApiUser>;
  /** Somebody installs the app, and Teams tells the bot. */
  install: (person: PersonAtWork) => Promise<void>;
  close: () => Promise<void>;
};

const ROLES: Readonly<Record<string, PersonAtWork['role']>> = {
  formand: 'member',
  medlem: 'member',
  direktør: 'director',
  koordinator: 'coordinator',
};

/** The days on which worlds begin: before, on and after the first working day, a change of the clock, the year's end. */
const BEGINNINGS = ['2027-01-29', '2027-03-26', '2027-04-30', '2027-10-29', '2027-12-28', '2028-02-28'];

/** What is started and killed: the file of the host, and the folder of the function app that it runs. */
export type KilledProgram = { hostFile: string; functionsDir: string };

/** Sets a world up by the ordinary operations; the host is stopped again. */
export async function openWorld(
  seed: number | string,
  name: string,
  { hostFile, functionsDir }: KilledProgram,
): Promise<World> {
  const chance = chanceOf(seed, name);
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-crash-'));
  const day = chance.oneOf(BEGINNINGS) ?? '2027-01-29';
  const clock = createWorldClock(dataDir, Date.parse(`${day}T06:30:00Z`));
  const port = await freePorts(7);
  const azuritePort = port + 1;
  const doorPort = port + 4;
  const peopleFile = path.join(dataDir, 'people.csv');
  await writeFile(peopleFile, rosterFile(PEOPLE));
  const supervisor = createSupervisor();
  const azurite = azuriteChild({ azuritePort, dataDir }, 'inMemory');
  await supervisor.start({
    ...azurite,
    args: [...clock.nodeArgs, ...azurite.args],
    environment: { ...azurite.environment, ...clock.environment },
  });
  const url = `http://127.0.0.1:${String(port)}`;
  const objectIds: string[] = [];
  const instants = createInstants();
  const closeDoor = await openStorageDoor({ from: doorPort, to: azuritePort }, instants);
  const chanceInTeams = chanceOf(seed, name, 'teams');
  const teams = await startTeams({ chance: chanceInTeams, now: clock.now, objectIds, instants });
  const environment = {
    ...localEnvironment({ port, playgroundPort: 0, azuritePort: doorPort, dataDir }),
    FUNCTIONS_DIR: functionsDir,
    PEOPLE_FILE: peopleFile,
    CHANNEL_SERVICE_URL: teams.url,
    ...clock.environment,
  };
  const newHost = () => startHost(hostFile, { nodeArgs: clock.nodeArgs, environment });
  const close = async () => {
    await closeDoor();
    await supervisor.stopAll();
    await teams.close();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const host = newHost();
    if (!(await host.listening)) throw new Error(`The host did not start:\n${host.said()}`);
    const known = await demoPeople(url);
    objectIds.push(...known.map(({ oid }) => oid));
    const coordinator = await signIn(url, 'Camilla');
    await coordinator.call(claimAdministration);
    const bytes = Buffer.from(rosterFile(PEOPLE));
    await takeIn(
      coordinator,
      { preview: previewRoster, write: importRoster },
      { bytes, query: { fileName: 'direktion.csv' } },
    );
    if (chance.happens(0.4))
      await coordinator.call(setStatusPolicy, {
        json: {
          draftWorkingDays: 3,
          unreleased: 'wait',
          remindAfterDays: 2,
          from: clock.now().slice(0, 10),
          responsible: {},
          caseNumber: '27/000001',
        },
      });
    const annex = await coordinator.call(storeContent, {
      bytes: aPdf(name),
      query: { fileName: 'politik.pdf' },
    });
    const { entries } = await coordinator.call(getRoster);
    const people = PEOPLE.flatMap((line): PersonAtWork[] => {
      const role = ROLES[line.role];
      const oid = known.find((one) => one.name === line.name)?.oid;
      const personId = entries.find(({ person }) => person.name === line.name)?.person.personId;
      if (role === undefined || oid === undefined || personId === undefined) return [];
      return [{ role, name: line.name.split(' ')[0] ?? '', personId, objectId: oid, pending: undefined }];
    });
    await host.stop();
    const marks = { made: 0 };
    const setting: Setting = {
      now: clock.now,
      people,
      mark: (who) => {
        marks.made += 1;
        return `${name} ${who} ${String(marks.made)}`;
      },
    };
    const ofMembers = deedsOfMembers(setting);
    const ofCoordinators = deedsOfCoordinators(setting, annex);
    const account = openAccount({
      kind: 'connectionString',
      connectionString: azuriteConnectionString(azuritePort),
    });
    for (const { objectId } of people) if (chance.happens(0.7)) teams.installed.add(objectId);
    return {
      name,
      clock,
      teams,
      instants,
      account,
      people,
      url,
      close,
      deliveries: createDeliveriesTable(account),
      deeds: [],
      nextDeedOf: ({ role }) => (role === 'coordinator' ? ofCoordinators : ofMembers),
      diedPosting: [],
      faults: [],
      setUpTo: await lengthOf(account),
      startHost: newHost,
      signIn: (person) => signIn(url, person.name),
      install: (person) => installed(url, teams, person),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * What Teams tells the bot when somebody gets the app; the host's own relay signs it. It is told as a new member of the
 * chat: for the relay an installation is the Playground's page, whose cards would all be posted again.
 */
async function installed(url: string, teams: Teams, { objectId }: PersonAtWork): Promise<void> {
  teams.installed.add(objectId);
  const activity = {
    type: 'conversationUpdate',
    channelId: 'msteams',
    serviceUrl: teams.url,
    membersAdded: [{ id: teamsBotId }],
    from: { id: teamsUserIdOf(objectId), aadObjectId: objectId },
    recipient: { id: teamsBotId },
    conversation: { id: chatOf(objectId), conversationType: 'personal', tenantId: localProfile.tenantId },
    channelData: { tenant: { id: localProfile.tenantId } },
  };
  await fetch(`${url}/_local/channel/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(activity),
  }).catch(() => undefined);
}

/** Every row of the deliveries as it stands. */
export async function rowsOf({ deliveries }: Pick<World, 'deliveries'>): Promise<DeliveryRow[]> {
  const rows: DeliveryRow[] = [];
  for await (const row of deliveries.list()) rows.push(row);
  return rows;
}

/** The whole ledger as it stands. */
export async function entriesOf({ account }: Pick<World, 'account'>): Promise<LedgerEntry[]> {
  const entries: LedgerEntry[] = [];
  for await (const entry of createLedgerTable(account).read(1)) if (entry !== undefined) entries.push(entry);
  return entries;
}

async function lengthOf(account: Account): Promise<number> {
  return (await entriesOf({ account })).at(-1)?.seq ?? 0;
}
