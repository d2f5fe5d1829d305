import { isOnRoster, type Access } from '../../../domain/access/access';
import type { PersonId } from '../../../domain/access/role';
import type { DirectoryPerson } from '../../people/directory';
import { inSlices, type Slices } from '../../pace/slice-by-slice';
import { readMail } from '../values/cell';
import { createPersonFinder } from '../values/person-finder';

/** Whoever a cell names, if it is somebody of the app for certain. */
export type OwnerNamed = (cell: string) => PersonId | undefined;

/** Finds people of the roster by mail or by name; a name that fits only nearly, or several, is nobody. */
export function* createOwnerNamed(people: Iterable<DirectoryPerson>, access: Access): Slices<OwnerNamed> {
  const onRoster: DirectoryPerson[] = [];
  yield* inSlices(people, (one) => {
    if (isOnRoster(access, one.personId)) onRoster.push(one);
  });
  const find = yield* createPersonFinder(onRoster);
  return (cell) => {
    const found = cell.includes('@') ? find(readMail(cell), '') : find('', cell);
    return found.kind === 'one' ? found.personId : undefined;
  };
}
