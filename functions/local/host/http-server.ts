import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { HostLog } from './function-app';
import type { ReceivedRequest } from './http-routes';
import { faultLine } from './fault-line';
import { problemOfHost } from './problem';

export type HttpServer = {
  /** Stops accepting, waits up to `patienceMs` for running answers, then cuts what is left. */
  readonly close: (patienceMs: number) => Promise<void>;
};

export type HttpServerOptions = {
  readonly port: number;
  /** The largest request body in bytes; a larger one is answered with 413. */
  readonly bodyLimit: number;
  readonly answer: (request: ReceivedRequest) => Promise<Response>;
  readonly log: HostLog;
};

/**
 * Listens on 127.0.0.1 and answers each request with what `answer` returns. A request that names another
 * host than loopback is refused (421), so that a web page cannot reach this server by rebinding its name.
 *
 * Throws when the port is taken, with the port in the message.
 */
export async function startHttpServer(options: HttpServerOptions): Promise<HttpServer> {
  const server = createServer((request, response) => {
    respond(request, response, { ...options, isClosing: () => !server.listening }).catch((error: unknown) => {
      options.log('error', `fault in the http server: ${faultLine(error)}`);
      response.destroy();
    });
  });
  server.keepAliveTimeout = 65_000;
  server.listen(options.port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (isTaken(error)) {
      throw new Error(`Port ${options.port} is taken: choose another one with PORT`, { cause: error });
    }
    throw error;
  }
  return { close: (patienceMs) => close(server, patienceMs) };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { port, bodyLimit, answer, isClosing }: HttpServerOptions & { readonly isClosing: () => boolean },
): Promise<void> {
  const body = await readBody(request, bodyLimit);
  const host = request.headers.host ?? '';
  const result = !isLoopback(host, port)
    ? problemOfHost(421, 'This server answers only to its loopback name')
    : body === 'too-large'
      ? problemOfHost(413, `The request is larger than ${bodyLimit} bytes`)
      : await answer({
          method: request.method ?? 'GET',
          url: new URL(request.url ?? '/', `http://${host}`),
          headers: flat(request),
          body,
        });
  const bytes = Buffer.from(await result.arrayBuffer());
  const hasBody = result.status !== 204 && result.status !== 304;
  response.writeHead(result.status, {
    ...Object.fromEntries(result.headers),
    ...(hasBody ? { 'content-length': bytes.length } : {}),
    // A kept connection would hold up a server that is being closed.
    ...(isClosing() ? { connection: 'close' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

const isLoopback = (host: string, port: number): boolean =>
  [`127.0.0.1:${port}`, `localhost:${port}`].includes(host.toLowerCase());

/** Reads to the end even when the body is too large: a client that still sends would not see the answer. */
async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks);
}

function flat(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}

async function close(server: Server, patienceMs: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const cut = setTimeout(() => {
    server.closeAllConnections();
  }, patienceMs);
  await closed;
  clearTimeout(cut);
}
