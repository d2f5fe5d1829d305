import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { fetchReport } from '../../../functions/feeds/fetch-report';

const PDF = '%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n';

describe('The file behind the link of a report', () => {
  const asked: IncomingMessage[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    asked.push(request);
    const { pathname } = new URL(request.url ?? '', 'http://dbs');
    if (pathname === '/flyttet.pdf') response.writeHead(302, { location: '/rapport.pdf' }).end();
    else if (pathname === '/login')
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log ind</html>');
    else if (pathname === '/lukket.pdf') response.writeHead(401).end();
    else response.writeHead(200, { 'content-type': 'application/pdf' }).end(PDF);
  });
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('Expected a TCP port');
    origin = `http://127.0.0.1:${String(address.port)}`;
  });
  beforeEach(() => {
    asked.length = 0;
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const fetched = (path: string, source = `${origin}/audits`) => fetchReport(`${origin}${path}`, source);

  it('is had by one GET without the key, under the name that it has there', async () => {
    const file = await fetched('/tilsyn/ISAE%203402%20Nordlys?n=1');
    expect(Buffer.from(file!.bytes).toString()).toBe(PDF);
    expect(file).toMatchObject({ fileName: 'ISAE 3402 Nordlys.pdf', mediaType: 'application/pdf' });
    expect(asked.map(({ method }) => method)).toEqual(['GET']);
    expect(Object.keys(asked[0]!.headers)).not.toContain('x-api-key');
  });

  it.each(['/flyttet.pdf', '/login', '/lukket.pdf'])(
    'is none where the source gives no file at once: %s',
    async (path) => {
      expect(await fetched(path)).toBeNull();
      expect(asked).toHaveLength(1);
    },
  );

  it('is never asked for anywhere but with the source itself', async () => {
    expect(await fetched('/rapport.pdf', 'https://api.dbstilsyn.example/audits')).toBeNull();
    expect(await fetchReport('ikke et link', `${origin}/audits`)).toBeNull();
    expect(asked).toEqual([]);
  });
});
