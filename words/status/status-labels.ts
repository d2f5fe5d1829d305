import type { Text } from '../language';

/** What the parts of a month's status are called wherever it is shown: card, tab and record. */
export const STATUS_LABELS = {
  now: { da: 'Status lige nu', en: 'The status right now' },
  changed: { da: 'Ændret siden sidste status', en: 'Changed since the last status' },
  assessment: { da: 'Koordinatorens vurdering', en: 'The coordinator’s assessment' },
  note: { da: 'Tag til efterretning', en: 'Take note of the status' },
  noted: { da: 'Taget til efterretning', en: 'Noted' },
  unreviewed: {
    da: 'Udsendt automatisk. Ikke gennemgået af en koordinator.',
    en: 'Issued automatically. Not reviewed by a coordinator.',
  },
  early: { da: 'Udsendt, før måneden begyndte', en: 'Issued before the month began' },
  late: { da: 'Udsendt for sent', en: 'Issued late' },
  emptyTrail: { da: 'Revisionssporet er tomt.', en: 'The audit trail is empty.' },
  followUpWanted: { da: 'Ønsket opfølgning', en: 'Follow-up requested' },
  askForFollowUp: { da: 'Bed om opfølgning', en: 'Ask for follow-up' },
  followUpWhat: { da: 'Hvad skal der følges op på?', en: 'What should be followed up?' },
  followUpWho: { da: 'Hvem skal svare?', en: 'Who should answer?' },
} satisfies Record<string, Text>;
