import { connectorUrl } from '../../../functions/local/local-environment';
import { localProfile, teamsBotId, teamsUserIdOf } from '../../../functions/local/issuer/local-profile';

/** A press on a card by any person, as Teams would send it; it goes through the relay, so it is signed. */
export type Press = {
  objectId: string;
  verb: string;
  data: Record<string, unknown>;
  /** Another tenant than the municipality's, for those tests that try it. */
  tenantId?: string;
  id?: string;
};

/** Presses, and answers the status and what came back. */
export async function press(
  { url, playgroundPort }: { url: string; playgroundPort: number },
  { objectId, verb, data, tenantId = localProfile.tenantId, id = crypto.randomUUID() }: Press,
): Promise<{ status: number; text: string }> {
  const response = await fetch(`${url}/_local/channel/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name: 'adaptiveCard/action',
      id,
      channelId: 'msteams',
      serviceUrl: connectorUrl(playgroundPort),
      from: { id: teamsUserIdOf(objectId), aadObjectId: objectId },
      recipient: { id: teamsBotId },
      conversation: { id: 'a:test', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    }),
  });
  return { status: response.status, text: await response.text() };
}
