import { unreadSince } from '../feed/feed-standing';
import type { Light } from './light';
import type { Look } from './look';
import type { Register } from './register-in-use';

/**
 * The light of a list of the app, where a source that fills the list cannot be read: nothing is green by what is not known
 * to hold. What is grave by what is known stays so. It is dated by the day on which the source was last read.
 */
export function withUnreadSource(light: Light, register: Register, { state }: Pick<Look, 'state'>): Light {
  const since = unreadSince(register, state.feeds);
  if (since === undefined || light.colour !== 'green') return light;
  return { colour: 'grey', rule: 'register-source-unread', label: 'appDefault', dataOn: since };
}
