import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { compose } from '../../functions/compose';
import { parseConfig } from '../../functions/config';
import { startHttpServer } from '../../functions/local/host/http-server';
import { localIssuer } from '../../functions/local/issuer/local-issuer';
import { localEnvironment } from '../../functions/local/local-environment';
import type { Program } from '../../functions/program';
import { openAccount, type Account } from '../../functions/storage/account';
import type { PersonId, RosterRole } from '../../domain/access/role';
import { startAzurite } from '../support/azurite';
import { freePorts } from '../support/free-ports';

/** A program on a real Azurite of its own, with the local issuer serving the channel's keys. */
export type Workbench = {
  environment: Record<string, string>;
  program: Program;
  account: Account;
  azuritePort: number;
  dataDir: string;
  close: () => Promise<void>;
};

/** Puts a workbench up; nothing is in its ledger. */
export async function openWorkbench(): Promise<Workbench> {
  const azurite = await startAzurite();
  const port = await freePorts(1);
  const { dataDir } = azurite;
  const environment = localEnvironment({ port, playgroundPort: 1, azuritePort: azurite.port, dataDir });
  const keysDir = path.join(dataDir, 'keys');
  await mkdir(keysDir, { recursive: true });
  const issuer = await localIssuer({ environment, keysDir, peopleFile: environment['PEOPLE_FILE'] ?? '' });
  const server = await startHttpServer({ port, bodyLimit: 1_000_000, log: () => undefined, answer: issuer });
  const config = parseConfig(environment);
  const { program } = compose(config);
  await program.ready();
  return {
    environment,
    program,
    account: openAccount(config.storage),
    azuritePort: azurite.port,
    dataDir,
    close: async () => {
      await server.close(1000);
      await azurite.stop();
    },
  };
}

/** Enters people with a role each, by the ordinary commands; the first is the administrator as well. */
export async function enterPeople(
  program: Program,
  roles: readonly RosterRole[],
): Promise<readonly PersonId[]> {
  const { directory, ledger } = program;
  const ids: PersonId[] = [];
  for (const [index, role] of roles.entries()) {
    const objectId = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
    const mail = `person${String(index)}@eksempel.dk`;
    const { personId } = await directory.enter({
      objectId,
      name: `Person ${String(index)}`,
      title: role,
      mail,
    });
    const [first = personId] = ids;
    const requester = {
      kind: 'person',
      personId: first,
      isTenantAdministrator: true,
      surface: 'tab',
    } as const;
    if (ids.length === 0) await ledger.execute({ type: 'ClaimAdministration' }, requester);
    const recorded = await ledger.execute(
      { type: 'RecordMembership', personId, role, from: '2025-07-01' },
      requester,
    );
    if (!recorded.ok) throw new Error(`Cannot enter people: ${recorded.refusal.code}`);
    ids.push(personId);
  }
  return ids;
}
