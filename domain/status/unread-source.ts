import { unreadSince } from '../feed/feed-standing';
import type { Light } from './light';
import type { Look } from './look';
import type { Register } from './register-in-use';

/**
 * The light of a list of the app, where a source that fills the list cannot be read: nothing is green by what is not known
 * to hold. What is grave by what is known stays so. It is dated by the day on which the source was last read.
 */
export function withUnreadSource(light: Light, register: Register, { state }: Pick<Look, 'state'>): Light {
  return light.colour === 'green' ? (unreadLight(register, state) ?? light) : light;
}

/** The grey of a list that a source fills which cannot be read, of the status and of the list's own page alike. */
export function unreadLight(register: Register, { feeds }: Pick<Look['state'], 'feeds'>): Light | undefined {
  const since = unreadSince(register, feeds);
  return since === undefined
    ? undefined
    : { colour: 'grey', rule: 'register-source-unread', label: 'appDefault', dataOn: since };
}
