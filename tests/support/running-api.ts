import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { hostChild } from '../../functions/local/children';
import { isListening } from '../../functions/local/ports';
import { createSupervisor } from '../../functions/local/supervisor';
import { importCourses, previewCourses } from '../../contracts/training/training';
import { getRoster, importRoster, previewRoster } from '../../contracts/access/roster';
import { claimAdministration } from '../../contracts/session';
import { signIn, type ApiUser } from './api-client';
import { sharedAccount } from './azurite';
import { freePorts } from './free-ports';
import { takeIn } from './take-in';
import { waitUntil } from './wait-until';

/** One line of a roster file, as a municipality writes it. */
export type RosterLine = { name: string; title: string; role: string };

/** Function hosts on one real Azurite, without Teams: what the API says and does, and nothing else. */
export type RunningApi = {
  /** The first host's address; most tests need only this one. */
  url: string;
  urls: readonly string[];
  playgroundPort: number;
  /** The file of whom the tenant knows; hosts read it when they start. */
  peopleFile: string;
  connectionString: string;
  /** Signs in at the first host by the beginning of the name. */
  user: (name: string) => Promise<ApiUser>;
  /** Everybody's id in the ledger, by name. */
  idOf: (name: string) => string;
  /** Kills the hosts at once, in the middle of whatever they do; the storage goes on. */
  killHosts: () => Promise<void>;
  /** Starts hosts that were killed, at the same addresses. */
  startHosts: () => Promise<void>;
  stop: () => Promise<void>;
};

/** The roster of these tests: a body of five with all the roles around it. */
export const PEOPLE: readonly RosterLine[] = [
  { name: 'Mette Holm', title: 'Kommunaldirektør', role: 'formand' },
  { name: 'Lars Østergaard', title: 'Direktør for sundhed', role: 'medlem' },
  { name: 'Kirsten Bæk', title: 'Direktør for økonomi', role: 'medlem' },
  { name: 'Jonas Friis', title: 'Direktør for børn', role: 'medlem' },
  { name: 'Pia Ravn', title: 'Direktør for teknik', role: 'medlem' },
  { name: 'Henrik Ågård', title: 'Beredskabsdirektør', role: 'direktør' },
  { name: 'Camilla Nørby', title: 'Informationssikkerhedskoordinator', role: 'koordinator' },
  { name: 'Sofie Lind', title: 'Direktionssekretær', role: 'sekretær' },
  { name: 'Birgit Lund', title: 'Intern revisor', role: 'revisor' },
];

/** The mail of somebody by their place in the file. */
export const mailOf = (index: number): string => `person.${String(index)}@eksempel.dk`;

/** The lines as the file that both the local issuer and the roster's import read. */
export const rosterFile = (lines: readonly RosterLine[]): string =>
  [
    'Navn;Titel;Mail;Rolle;Fra',
    ...lines.map(({ name, title, role }, index) =>
      [name, title, mailOf(index), role, '01-07-2025'].join(';'),
    ),
  ].join('\r\n');

/**
 * Starts the hosts, takes the administration as the first coordinator and imports roster and course catalogue by the
 * ordinary operations. The function app must be built (`npm test` builds it first).
 */
export async function startApi({
  hosts = 1,
  people = PEOPLE,
  environment: extra = {},
}: {
  hosts?: number;
  people?: readonly RosterLine[];
  environment?: Readonly<Record<string, string>>;
} = {}): Promise<RunningApi> {
  const connectionString = await sharedAccount();
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-'));
  const running = { supervisor: createSupervisor() };
  const stopAll = async () => {
    await running.supervisor.stopAll();
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    const peopleFile = path.join(dataDir, 'people.csv');
    const roster = rosterFile(people);
    await writeFile(peopleFile, roster);
    const first = await freePorts(hosts + 1);
    const playgroundPort = first + hosts;
    const ports = Array.from({ length: hosts }, (_, index) => first + index);
    const startHosts = async () => {
      for (const port of ports) {
        const child = hostChild({ port, playgroundPort, azuritePort: 0, dataDir });
        const environment = {
          ...child.environment,
          AzureWebJobsStorage: connectionString,
          PEOPLE_FILE: peopleFile,
          ...extra,
        };
        await running.supervisor.start({ ...child, environment });
      }
    };
    const killHosts = async () => {
      running.supervisor.killAll();
      running.supervisor = createSupervisor();
      const look = () => Promise.all(ports.map(isListening));
      await waitUntil('the hosts to be gone', look, (listening) => !listening.some(Boolean));
    };
    await startHosts();
    const urls = ports.map((port) => `http://127.0.0.1:${String(port)}`);
    const [url = ''] = urls;
    const user = (name: string) => signIn(url, name);
    const coordinator = await user(people.find((one) => one.role === 'koordinator')?.name ?? '');
    await coordinator.call(claimAdministration);
    const bytes = Buffer.from(roster);
    await takeIn(
      coordinator,
      { preview: previewRoster, write: importRoster },
      { bytes, query: { fileName: 'direktion.csv' } },
    );
    const course =
      'Kursus;Udbyder;Format;Minutter;Kompetencer;Kilde\r\nCyberkursus;COK;e-læring;45;beslutte;Eksempel\r\n';
    await takeIn(
      coordinator,
      { preview: previewCourses, write: importCourses },
      { bytes: Buffer.from(course), query: { fileName: 'kurser.csv' } },
    );
    const { entries } = await coordinator.call(getRoster);
    const ids = new Map(entries.map(({ person }) => [person.name, person.personId]));
    const idOf = (name: string) => {
      const personId = [...ids].find(([one]) => one?.startsWith(name) === true)?.[1];
      if (personId === undefined) throw new Error(`Nobody on the roster is called "${name}"`);
      return personId;
    };
    return {
      url,
      urls,
      playgroundPort,
      peopleFile,
      connectionString,
      user,
      idOf,
      killHosts,
      startHosts,
      stop: stopAll,
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}
