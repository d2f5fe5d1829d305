/** What the minute of a decision and the record of a month say in the same words. Both are Danish documents. */
export const PAPER_LABELS = {
  position: (seq: number) => `Revisionsspor: post ${String(seq)}`,
  howToVerify: 'Sådan kan referatet efterprøves',
  notRecorded: 'Ikke registreret på tidspunktet',
  nameAndTitle: 'Navn og titel',
  ledgerHash: (seq: number) => `Revisionssporets fingeraftryk ved post ${String(seq)}`,
} as const;
