import { DefaultAzureCredential } from '@azure/identity';

/** The app's credential in the tenant: the user-assigned identity with a client id, or the app's own. */
export const managedIdentity = (clientId: string | undefined): DefaultAzureCredential =>
  new DefaultAzureCredential(clientId === undefined ? {} : { managedIdentityClientId: clientId });
