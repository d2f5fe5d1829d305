import type { Text } from './language';

/** What forms ask for, on cards and in the tab. */
export const CHOOSING_WORDS = {
  person: { da: 'Vælg en person', en: 'Choose a person' },
  laterDay: { da: 'Vælg i dag eller en senere dag.', en: 'Choose today or a later day.' },
  atLeastOne: { da: 'Vælg mindst én.', en: 'Choose at least one.' },
  allShown: { da: 'Vælg alle viste', en: 'Choose all shown' },
  search: { da: 'Skriv for at søge', en: 'Type to search' },
  searchPeople: { da: 'Søg på navn eller titel', en: 'Search by name or title' },
} satisfies Record<string, Text>;
