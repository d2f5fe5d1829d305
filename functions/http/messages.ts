import { app, type HttpResponseInit } from '@azure/functions';
import { inInvocation } from '../log/log';
import type { Program } from '../program';

const MOST_BYTES = 256 * 1024;

/** Registers the Teams endpoint. It is open because the bot checks the channel's token itself, on every request. */
export function registerMessages(program: Program): void {
  app.http('messages', {
    methods: ['POST'],
    authLevel: 'anonymous',
    route: 'api/messages',
    handler: (request, context) =>
      inInvocation(context, async (): Promise<HttpResponseInit> => {
        if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) return { status: 413 };
        const text = await request.text();
        if (text.length > MOST_BYTES) return { status: 413 };
        const body = parseJson(text);
        if (body === undefined) return { status: 400 };
        const answer = await program.teams.receive({
          headers: Object.fromEntries(request.headers.entries()),
          body,
        });
        return answer.body === undefined
          ? { status: answer.status }
          : { status: answer.status, jsonBody: answer.body };
      }),
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
