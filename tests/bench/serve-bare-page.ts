import { createServer } from 'node:http';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { repositoryDir } from '../../functions/local/local-environment';

/** Builds the bare page with the tab's own settings, but on React, as anybody's would be; serves it as it was pressed. */
export async function serveBarePage(): Promise<{ url: string; close: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ledelsestilsyn-bare-'));
  const { build } = await import('vite');
  await build({
    configFile: path.join(repositoryDir, 'tab', 'vite.config.ts'),
    root: path.join(__dirname, 'bare-page'),
    base: '/',
    mode: 'with-react',
    logLevel: 'warn',
    build: { outDir: folder },
  });
  const server = createServer((request, response) => {
    const name = request.url === '/' || request.url === undefined ? 'index.html' : request.url;
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    const file = path.join(folder, path.normalize(`/${name}`));
    const pressed = readFile(`${file}.br`).then((body) => ({ body, coding: { 'content-encoding': 'br' } }));
    pressed
      .catch(async () => ({ body: await readFile(file), coding: {} }))
      .then(({ body, coding }) => response.writeHead(200, { 'content-type': type, ...coding }).end(body))
      .catch(() => response.writeHead(404).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
