/** How the bot proves to the channel who it is. */
export type BotCredential =
  { kind: 'managedIdentity' } | { kind: 'clientSecret'; tokenUrl: string; secret: string };

export type TeamsSettings = {
  /** The app id; also the audience of the channel's tokens. */
  botId: string;
  tenantId: string;
  /** The issuer of the tokens that the channel signs its requests with, and where its keys are described. */
  channelIssuer: string;
  channelMetadataUrl: string;
  /** Where the bot writes first, such as `https://smba.trafficmanager.net/emea/`. */
  serviceUrl: string;
  credential: BotCredential;
};
