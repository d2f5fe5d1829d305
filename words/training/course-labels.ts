import type { Text } from '../language';

/** What courses and who has taken them are called wherever they are shown: card, tab and exported list. */
export const COURSE_LABELS = {
  haveTaken: { da: 'Jeg har taget et kursus', en: 'I have taken a course' },
  report: { da: 'Meld kurset', en: 'Report the course' },
  countsWhenVerified: {
    da: 'Kurset tæller, når en koordinator har bekræftet det.',
    en: 'The course counts when a coordinator has verified it.',
  },
  log: { da: 'Registrér et kursus', en: 'Log a course' },
  bodyAsWhole: { da: 'Ledelsesorganet samlet', en: 'The management body as a whole' },
  participantList: { da: 'Deltagerliste', en: 'Participant list' },
  seenByCoordinator: { da: 'Set af koordinator', en: 'Seen by coordinator' },
} satisfies Record<string, Text>;
