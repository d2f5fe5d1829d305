import type { Text } from './language';

/** What is said of suppliers and systems, and of other things that are listed, in several places. */
export const REGISTER_TEXTS = {
  retired: { da: 'Bruges ikke mere', en: 'No longer used' },
  takeOut: { da: 'Tag ud af brug', en: 'Take out of use' },
  useAgain: { da: 'Tag i brug igen', en: 'Use again' },
  handover: { da: 'Overdragelse til it-driftsenheden', en: 'Handover to the IT operations unit' },
} satisfies Record<string, Text>;
