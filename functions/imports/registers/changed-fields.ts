import { REGISTER_LIST_WORDS } from '../../../words/imports/register-list-words';
import { fieldName } from '../../../words/field-name';
import type { Language } from '../../../words/language';
import type { Fate } from '../fate';

/** What becomes of a row: it is new, it changes some fields of what is known, or all of it is so already. */
export function registerFate(
  changed: readonly string[] | 'new',
  notes: readonly string[],
  language: Language,
): Fate {
  if (changed === 'new') return notes.length === 0 ? { kind: 'new' } : { kind: 'new', note: notes.join(' ') };
  if (changed.length === 0) return { kind: 'alreadyThere' };
  const names = [...new Set(changed.map((field) => fieldName(field, language)))];
  return { kind: 'replaces', note: [REGISTER_LIST_WORDS[language].changes(names), ...notes].join(' ') };
}

/** The fields in which two texts differ. */
export const changedIn = <Text extends object>(before: Text, after: Text): readonly string[] =>
  // Object.keys widens to string; these are exactly the fields of a text.
  (Object.keys(after) as (keyof Text & string)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
