import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createGraph } from '../../../functions/graph/graph';
import { createReadGroup } from '../../../functions/graph/read-group';

/** Graph when the network is bad: an answer that never comes, and one that is cut off. */
describe('A group that Graph does not answer for', () => {
  let server: Server;
  let url: string;
  const behaviour: { hangs: boolean } = { hangs: true };
  beforeAll(async () => {
    server = createServer((_request, response) => {
      if (behaviour.hangs) return;
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"value":[');
      setTimeout(() => response.destroy(), 20);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    url = `http://127.0.0.1:${String(typeof address === 'object' ? address?.port : '')}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(() => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => {
    jest.restoreAllMocks();
  });

  const read = () =>
    createReadGroup(createGraph({ url, credential: 'none' }, { longestWaitSeconds: 1, mostMs: 400 }))(
      'g',
      null,
    );

  it('is given up after a while, and is not an empty group', async () => {
    behaviour.hangs = true;
    expect(await read()).toEqual({ kind: 'failed', problem: 'unreachable' });
  });

  it('or answers only half for has not been read', async () => {
    behaviour.hangs = false;
    expect(await read()).toEqual({ kind: 'failed', problem: 'unreachable' });
  });
});
