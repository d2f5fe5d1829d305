import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { hostChild } from '../../functions/local/children';
import { createSupervisor } from '../../functions/local/supervisor';
import { getDecision } from '../../functions/contracts/decision';
import { verifyLedger } from '../../functions/contracts/ledger';
import { getHealth } from '../../functions/contracts/session';
import { freePorts } from '../support/azurite';
import { signIn } from '../support/api-client';
import { newPorts, removeDataDir, startProduct, type RunningProduct } from '../support/running-product';
import { press } from './support/press';

const DECISION = 'D-2026-001';

describe('Two host processes on one ledger', () => {
  let product: RunningProduct;
  let ports: Awaited<ReturnType<typeof newPorts>>;
  let secondUrl: string;
  const supervisor = createSupervisor();

  beforeAll(async () => {
    ports = await newPorts();
    product = await startProduct({ ports, args: ['--no-playground'] });
    const port = await freePorts(1);
    await supervisor.start(hostChild({ ...ports, port, dataDir: product.dataDir }));
    secondUrl = `http://127.0.0.1:${String(port)}`;
  }, 240_000);

  afterAll(async () => {
    await supervisor.stopAll();
    await product.stop();
    await removeDataDir(product.dataDir);
  });

  it('take votes at the same time and record each exactly once, with one conclusion', async () => {
    const { url } = product;
    const { playgroundPort } = ports;
    const camilla = await signIn(url, 'Camilla');
    const { contentHash, version } = await camilla.call(getDecision, { params: { decisionId: DECISION } });
    const data = { decisionId: DECISION, version, contentHash, language: 'da' };
    const body = ['Mette', 'Lars', 'Kirsten', 'Jonas', 'Pia'];
    const voters = await Promise.all(body.map((name) => signIn(url, name)));
    const before = (await camilla.call(getHealth)).ledger.length;
    const answers = await Promise.all(
      voters.flatMap(({ objectId }) =>
        [url, secondUrl, url, secondUrl].map((host) =>
          press({ url: host, playgroundPort }, { objectId, verb: 'decision.approve', data }),
        ),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200));

    const here = await camilla.call(getDecision, { params: { decisionId: DECISION } });
    const there = await (
      await signIn(secondUrl, 'Camilla')
    ).call(getDecision, { params: { decisionId: DECISION } });
    expect(there).toEqual(here);
    expect(here).toMatchObject({ state: 'concluded', outcome: 'approved' });
    expect(here.votes).toHaveLength(3);
    expect(new Set(here.votes.map((vote) => vote.personId)).size).toBe(3);
    expect((await camilla.call(getHealth)).ledger.length).toBe(before + 4);
    expect(await camilla.call(verifyLedger)).toMatchObject({ result: 'match', length: before + 4 });
  });
});
