import { FIELDS } from './field-names';
import type { Language, Text } from './language';

const isKnown = (field: string): field is keyof typeof FIELDS => Object.hasOwn(FIELDS, field);

/** Parts of a risk or a file; the risk or the files that they belong to say more. */
const PARTS: readonly string[] = ['consequence', 'likelihood', 'bytes', 'mediaType'];

/** For a field that nobody gave a name: the name in the program says nothing to a reader. */
const UNNAMED: Text = { da: 'et af felterne', en: 'one of the fields' };

/** What a reader calls a field: the innermost known part of a path such as `before.consequence`. */
export function fieldName(field: string, language: Language): string {
  const known = field.split('.').filter(isKnown);
  const name = known.findLast((one) => !PARTS.includes(one)) ?? known.at(-1);
  return (name === undefined ? UNNAMED : FIELDS[name])[language];
}
