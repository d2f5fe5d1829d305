import { createContext, useContext } from 'react';
import type { Me } from '../../../contracts/session';

export const MeContext = createContext<Me | undefined>(undefined);
export const SwitchPersonContext = createContext<(() => void) | undefined>(undefined);

/** Who is signed in and what they may do. Throws outside a session. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (me === undefined) throw new Error('Cannot know who is signed in outside a session');
  return me;
}
