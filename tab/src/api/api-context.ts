import { createContext, useContext } from 'react';
import type { Client } from './client';

export const ApiContext = createContext<Client | undefined>(undefined);

/** The client of the person who is signed in. Throws outside a session. */
export function useApi(): Client {
  const client = useContext(ApiContext);
  if (client === undefined) throw new Error('Cannot use the API outside a session');
  return client;
}
