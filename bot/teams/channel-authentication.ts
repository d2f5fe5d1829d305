import { ConfigurationBotFrameworkAuthentication, type Activity as BotActivity } from 'botbuilder';
import { z } from 'zod';
import type { Activity } from '../turn/activity';
import { withinDeadline } from './deadline';
import type { TeamsSettings } from './teams-settings';

/** Whether a request really comes from the channel. Throws only when the channel's keys cannot be read. */
export type AuthenticateChannel = (activity: Activity, authorization: string | undefined) => Promise<boolean>;

/**
 * Checks the channel's token with the Bot Framework SDK's own code: issuer, signature, time, audience and the service
 * address. This file is all that the program needs of the SDK; replacing the SDK means replacing this file.
 */
export function createChannelAuthentication(settings: TeamsSettings): AuthenticateChannel {
  const { botId, channelIssuer, channelMetadataUrl } = settings;
  // Outbound calls have their own tokens (bot-token.ts); of the app the SDK only needs to know the audience.
  const authentication = new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: botId,
    ToBotFromChannelTokenIssuer: channelIssuer,
    ToBotFromChannelOpenIdMetadataUrl: channelMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: channelMetadataUrl,
  });
  return async (activity, authorization) => {
    if (authorization === undefined || issuerOf(authorization) !== channelIssuer) return false;
    try {
      // The SDK reads channelId, serviceUrl and recipient of the activity; all three are in what we parsed.
      const read = activity as unknown as BotActivity;
      await withinDeadline(authentication.authenticateRequest(read, authorization));
      return true;
    } catch (error) {
      if (isRefusedToken(error)) return false;
      throw error;
    }
  };
}

const claims = z.object({ iss: z.string() });

/**
 * The issuer that a token claims, unchecked. The SDK also takes tokens of the Bot Framework Emulator; looking at the
 * issuer first leaves one way in.
 */
function issuerOf(authorization: string): string | undefined {
  const [scheme, payload] = [authorization.split(' ')[0], authorization.split('.')[1]];
  if (scheme !== 'Bearer' || payload === undefined) return undefined;
  try {
    const json = Buffer.from(payload, 'base64url').toString('utf8');
    return claims.safeParse(JSON.parse(json)).data?.iss;
  } catch {
    return undefined;
  }
}

const refusedToken = z.union([
  z.object({ name: z.enum(['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError']) }),
  z.object({ statusCode: z.union([z.literal(401), z.literal(403)]) }),
]);

const isRefusedToken = (error: unknown): boolean => refusedToken.safeParse(error).success;
