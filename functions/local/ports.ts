import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A port this run needs, and the name of the setting that changes it. */
export type NeededPort = { readonly port: number; readonly setting: string; readonly what: string };

/** Throws when something already listens on the port, naming it and the setting that changes it. */
export async function requireFreePort({ port, setting, what }: NeededPort): Promise<void> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    throw new Error(`Port ${port} (${what}) is taken: free it or choose another one with ${setting}`, {
      cause: error,
    });
  }
  server.close();
  await once(server, 'close');
}

/** True when something on 127.0.0.1 accepts a connection on this port. */
export async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
