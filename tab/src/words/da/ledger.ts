import { inLanguage } from '../../../../words/in-language';
import { EVENT_NAMES } from '../../../../words/ledger/event-names';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { STATUS_LABELS } from '../../../../words/status/status-labels';

export const ledger = {
  ledger: {
    title: 'Revisionsspor',
    lead: 'Alt, hvad der er sket, det nyeste først. Poster kan hverken ændres eller slettes.',
    empty: STATUS_LABELS.emptyTrail.da,
    verify: 'Kontrollér kæden',
    verifying: 'Kontrollerer …',
    seq: 'Post',
    at: 'Tidspunkt',
    person: 'Hvem',
    system: 'Appen',
    type: 'Handling',
    subject: 'Om',
    surface: 'Fra',
    hash: 'Fingeraftryk',
    older: 'Vis ældre',
    newest: 'Vis nyeste',
    surfaces: { teams: 'Teams', tab: 'Fanen', clock: 'Automatisk' },
    types: inLanguage(EVENT_NAMES, 'da'),
  },
  verification: {
    match: 'Kæden stemmer',
    matchText:
      'Alle {{length}} poster hænger sammen, og de passer med de fingeraftryk, der er gemt uden for revisionssporet. Det nyeste fingeraftryk begynder med {{head}}.',
    mismatch: 'Kæden stemmer ikke',
    mismatchText: 'Den første post, der ikke stemmer, er nummer {{seq}}. {{reason}}',
    notVerifiable: 'Kæden kan ikke kontrolleres',
    mismatches: {
      gap: 'En post mangler i rækken.',
      'wrong-predecessor': 'Posten peger ikke på posten før den.',
      'wrong-hash': 'Postens indhold passer ikke med dens fingeraftryk.',
      'cut-tail': 'Der mangler poster i slutningen.',
      'false-snapshot':
        'Det gemte sammendrag siger noget andet end posterne. Slet sammendraget, så bliver det dannet igen ud fra posterne.',
      'other-head': 'Posten passer ikke med et fingeraftryk, der er gemt uden for revisionssporet.',
      other: ON_SEVERAL_PAGES.causeUnknown.da,
    },
    unverifiable: {
      empty: STATUS_LABELS.emptyTrail.da,
      'unreadable-entry': 'Post nummer {{at}} kan ikke læses.',
      'no-anchor':
        'Posterne hænger sammen til og med nummer {{at}}, men der er endnu ikke gemt et fingeraftryk uden for revisionssporet. Derfor kan appen ikke se, om der mangler poster i slutningen. Udsend en månedsstatus først.',
      other: ON_SEVERAL_PAGES.causeUnknown.da,
    },
    help: 'Kontakt appens driftsansvarlige, og ændr ikke noget i revisionssporet.',
  },
};
