/**
 * Runs a Node program of a package, `run-loopback-only.ts <script> [arguments]`, under two rules it has no
 * option for: it listens on 127.0.0.1 only, and it ends when the process that started it is gone.
 */
import Module from 'node:module';
import { Server, type ListenOptions } from 'node:net';

const loopback = '127.0.0.1';

// `listen` has six overloads; all but (port, …) and (options, …) are for sockets that are not on the network.
const { listen } = Server.prototype as { listen: (this: Server, ...args: unknown[]) => Server };

function listenOnLoopback(this: Server, ...args: unknown[]): Server {
  const [first, ...rest] = args;
  const callbacks = rest.filter((one) => typeof one === 'function');
  if (typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first))) {
    return listen.call(this, { port: Number(first), host: loopback }, ...callbacks);
  }
  if (isNetworkOptions(first)) return listen.call(this, { ...first, host: loopback }, ...callbacks);
  return listen.apply(this, args);
}

const isNetworkOptions = (value: unknown): value is ListenOptions =>
  typeof value === 'object' && value !== null && 'port' in value;

Object.assign(Server.prototype, { listen: listenOnLoopback });

process.once('disconnect', () => process.exit(0));
process.channel?.unref();

const [node = process.execPath, , script = '', ...rest] = process.argv;
process.argv = [node, script, ...rest];
Module.createRequire(__filename)(script);
