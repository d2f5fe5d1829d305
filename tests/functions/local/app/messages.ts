import { app, type HttpRequest, type HttpResponseInit } from '@azure/functions';
import { z } from 'zod';
import type { Activity } from '../../../../bot/turn/activity';
import { createChannelAuthentication } from '../../../../bot/teams/channel-authentication';

const setting = (name: string): string => process.env[name] ?? '';

/** The product's own check of the channel's token, which the stand-ins of the local profile must pass. */
const isFromChannel = createChannelAuthentication({
  botId: setting('BOT_ID'),
  channelIssuer: setting('BOT_CHANNEL_ISSUER'),
  channelMetadataUrl: setting('BOT_CHANNEL_METADATA_URL'),
} as Parameters<typeof createChannelAuthentication>[0]); // it reads these three

app.http('messages', {
  methods: ['POST'],
  route: 'api/messages',
  handler: async (request: HttpRequest): Promise<HttpResponseInit> => {
    const activity = z.looseObject({ type: z.string() }).parse(await request.json()) as unknown as Activity; // checked enough for the token
    const authorization = request.headers.get('authorization') ?? undefined;
    if (!(await isFromChannel(activity, authorization))) return { status: 401 };
    return { jsonBody: { heard: activity.type } };
  },
});
