import { ACCESS_MOST } from '../access/access-limits';
import type { FrozenName } from './terms';

/** A name as it is compared: composed, in one case, with single spaces. */
const plain = (name: string): string =>
  name.normalize('NFC').replace(/\s+/gu, ' ').trim().toLocaleLowerCase('da');

/**
 * A name and title of the directory beside the name that a token or an activity gave at that moment. Where they differ,
 * both are kept: the directory can be changed by a few, and who signed in is known by another.
 */
export function besideNameSeen({ name, title }: FrozenName, seen: string | undefined): FrozenName {
  const nameSeen = seen?.trim().slice(0, ACCESS_MOST.name) ?? '';
  return nameSeen === '' || plain(nameSeen) === plain(name) ? { name, title } : { name, title, nameSeen };
}
