import { leftUnread, unreadSince } from '../feed/feed-standing';
import { isGoneThrough } from '../register/gone-through';
import type { Light } from './light';
import type { Look } from './look';
import type { Register } from './register-in-use';

type State = Pick<Look['state'], 'feeds' | Register>;

/**
 * The light of a list of the app, where a source that fills the list cannot be read, or was taken off like that: nothing is
 * green by what is not known to hold. What is grave by what is known stays so. It is dated by the day on which the source
 * was last read.
 */
export function withUnreadSource(light: Light, register: Register, { state }: { state: State }): Light {
  return light.colour === 'green' ? (unreadLight(register, state) ?? light) : light;
}

/** The grey of a list that may lack what a source says, of the status and of the list's own page alike. */
export function unreadLight(register: Register, state: State): Light | undefined {
  const since = unreadSince(register, state.feeds);
  if (since !== undefined)
    return { colour: 'grey', rule: 'register-source-unread', label: 'appDefault', dataOn: since };
  const left = leftUnread(register, state.feeds);
  return left === undefined || isGoneThrough(state[register], left.offAt)
    ? undefined
    : { colour: 'grey', rule: 'register-source-taken-off', label: 'appDefault', dataOn: left.lacksSince };
}
