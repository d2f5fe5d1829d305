/**
 * The fixed ids of the local profile. They stand where a tenant has its own; all are valid GUIDs or Teams
 * ids so that every check on their form is the one a real tenant meets.
 */
export const localProfile = {
  tenantId: '7c6b2f5e-3f63-4a0e-9d8f-0d4d7f8a1001',
  clientId: '5b0a7c1d-6d0e-4f5a-8a55-0d4d7f8a1002',
  botId: '9e1d3d6a-2b57-4a39-8a51-0d4d7f8a1003',
  /** Opens nothing but the token endpoint of the local issuer, which only loopback can reach. */
  botSecret: 'local-profile-only',
  botName: 'Ledelsestilsyn',
  municipality: 'Eksempel Kommune',
  /** Microsoft's public id of the Teams desktop and mobile client, as it stands in `azp` of a real token. */
  teamsClientId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264',
  teamId: '19:direktion-local@thread.tacv2',
  teamGroupId: '3d2f8a90-54c1-4be7-9c0b-0d4d7f8a1004',
  leadershipChannelId: '19:direktionen-local@thread.tacv2',
  personalChatId: 'a:personal-chat-local',
  groupChatId: '19:group-chat-local@thread.v2',
} as const;

/** The Teams user id the local channel gives a person. */
export const teamsUserIdOf = (oid: string): string => `29:${oid}`;

/** The Teams id of the bot in the local channel. */
export const teamsBotId = `28:${localProfile.botId}`;
