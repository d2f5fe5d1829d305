import type { Text } from '../language';

/** What the files are called that are no papers but lists to work on: they are in the language of whoever works on them. */
export const LIST_FILES = {
  rejected: { da: 'afviste-raekker.csv', en: 'rejected-rows.csv' },
  figuresTemplate: { da: 'noegletal-skabelon.csv', en: 'key-figures-template.csv' },
} satisfies Record<string, Text>;
