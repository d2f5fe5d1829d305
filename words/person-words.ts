import type { Text } from './language';

/** Shown for somebody whose name has been erased from the directory. */
export const ERASED_PERSON = { da: 'Slettet person', en: 'Erased person' } satisfies Text;

/** A person as papers and cards name them: the name and the title, or the name alone where the directory has no title. */
export const nameWithTitle = ({ name, title }: { name: string; title: string }): string =>
  [name, title].filter((part) => part.trim() !== '').join(', ');
