import { createHash, randomBytes } from 'node:crypto';
import { importJWK, jwtVerify } from 'jose';
import { addDays, danishDate } from '../../domain/calendar/danish-time';
import type { Annex } from '../../domain/decision/content';
import { signingKey } from '../../functions/local/issuer/signing-keys';
import { aDecisionContent, anAnnex } from '../support/builders';
import { percentile, rowOf, type Row } from './row';
import { enterPeople, type Workbench } from './workbench';

const DECISIONS = 150;
const REPORT_BYTES = 200_000;
const SERVICE_URL = 'http://127.0.0.1:1/_connector';

type Send = (body: Record<string, unknown>, authorization: string) => Promise<void>;

/**
 * Milliseconds from the press of Godkend arriving to the new card, the vote being durable: a body of six, and an item
 * with a report of 200 kB. The floor does the least there is: it checks the token's signature and makes one row.
 */
export async function benchApprove(bench: Workbench): Promise<Row[]> {
  const { program, environment, dataDir } = bench;
  const ids = await enterPeople(program, [
    'coordinator',
    'chair',
    'member',
    'member',
    'member',
    'member',
    'member',
  ]);
  const [coordinator = '', chair = '', member = ''] = ids;
  const requester = {
    kind: 'person',
    personId: coordinator,
    isTenantAdministrator: false,
    surface: 'tab',
  } as const;
  const today = danishDate(program.now());
  const report = await storedReport(bench);
  const hashes = new Map<string, string>();
  for (let number = 0; number < DECISIONS; number += 1) {
    const dates = { revisitOn: addDays(today, 200), answerBy: addDays(today, 14) };
    const title = `Sag ${String(number)}`;
    const content = aDecisionContent({
      ...dates,
      title,
      ownerId: chair,
      recommenderId: coordinator,
      annexes: [report],
    });
    const submitted = await program.ledger.execute(
      { type: 'SubmitDecision', content, people: [] },
      requester,
    );
    if (!submitted.ok) throw new Error(submitted.refusal.code);
    const [entry] = submitted.value.entries;
    if (entry?.type === 'DecisionSubmitted') hashes.set(entry.data.decisionId, entry.data.contentHash);
  }
  const key = await signingKey(`${dataDir}/keys`, 'channel-key');
  const now = Math.floor(Date.now() / 1000);
  const token = await key.sign({
    iss: environment['BOT_CHANNEL_ISSUER'] ?? '',
    aud: environment['BOT_ID'] ?? '',
    serviceurl: SERVICE_URL,
    iat: now,
    nbf: now,
    exp: now + 3600,
  });
  const authorization = `Bearer ${token}`;
  const people = await program.directory.all();
  const press = (personId: string, decisionId: string) => ({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: crypto.randomUUID(),
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: `29:${personId}`, aadObjectId: people.get(personId)?.objectId },
    recipient: { id: `28:${environment['BOT_ID'] ?? ''}` },
    conversation: { id: 'a:bench', conversationType: 'personal', tenantId: environment['TENANT_ID'] },
    channelData: { tenant: { id: environment['TENANT_ID'] } },
    replyToId: 'bench',
    value: {
      action: {
        type: 'Action.Execute',
        verb: 'decision.approve',
        data: {
          decisionId,
          version: 1,
          contentHash: hashes.get(decisionId),
          answerNo: 1,
          onBehalfOf: null,
          language: 'da',
        },
      },
      trigger: 'manual',
    },
  });

  const product: Send = async (body) => {
    const { status, body: answer } = await program.teams.receive({ headers: { authorization }, body });
    if (status !== 200 || !JSON.stringify(answer).includes('AdaptiveCard'))
      throw new Error('The press was not answered');
  };
  const floor = await floorOf(bench, await importJWK(key.publicJwk, 'RS256'));

  const timed = async (send: Send, body: Record<string, unknown>) => {
    const start = performance.now();
    await send(body, authorization);
    return performance.now() - start;
  };
  const floors: number[] = [];
  const values: number[] = [];
  const warmUp = 10;
  for (const [index, decisionId] of [...hashes.keys()].entries()) {
    for (const personId of [chair, member]) {
      const body = press(personId, decisionId);
      const least = await timed(floor, body);
      const taken = await timed(product, body);
      // What the product still does after its answer must not slow the next floor down.
      await new Promise((resolve) => setTimeout(resolve, 15));
      if (index >= warmUp) {
        floors.push(least);
        values.push(taken);
      }
    }
  }
  const votes = [...(await program.ledger.load()).decisions.values()].reduce(
    (sum, one) => sum + one.votes.length,
    0,
  );
  if (votes !== DECISIONS * 2)
    throw new Error(`Expected ${String(DECISIONS * 2)} votes, found ${String(votes)}`);
  return [0.5, 0.95, 0.99].map((share) =>
    rowOf(
      `approve on a card, six approvers, p${String(share * 100)} (floor: token check, one insert)`,
      'ms',
      {
        floor: percentile(floors, share),
        value: percentile(values, share),
      },
    ),
  );
}

/** A report of 200 kB in the store. */
async function storedReport({ program }: Workbench): Promise<Annex> {
  const bytes = randomBytes(REPORT_BYTES);
  const contentHash = createHash('sha256').update(bytes).digest('hex');
  await program.content.put(contentHash, { bytes, mediaType: 'application/pdf' });
  return anAnnex({ contentHash, bytes: REPORT_BYTES });
}

/** The least a press costs: the token's signature is checked, one row is made, and an answer is written. */
async function floorOf(
  { account, environment }: Workbench,
  key: Awaited<ReturnType<typeof importJWK>>,
): Promise<Send> {
  const table = account.table('floor');
  await table.createTable();
  const expected = { issuer: environment['BOT_CHANNEL_ISSUER'] ?? '', audience: environment['BOT_ID'] ?? '' };
  const state = { seq: 0 };
  return async (body, authorization) => {
    await jwtVerify(authorization.slice('Bearer '.length), key, expected);
    state.seq += 1;
    const rowKey = String(state.seq).padStart(12, '0');
    await table.createEntity({ partitionKey: 'ledger', rowKey, entry: 'x'.repeat(700) });
    if (JSON.stringify({ status: 200, body }).length === 0) throw new Error('Nothing was answered');
  };
}
