import { CASE_LABELS } from '../../../../words/decision/case-labels';
import { STATUS_LABELS } from '../../../../words/status/status-labels';

export const reports = {
  reports: {
    title: 'Månedsstatus',
    lead: 'Status, som den så ud, da den blev udsendt. Rettes den, bliver rettelsen en ny udgave.',
    empty: STATUS_LABELS.noneIssued.da,
    months: 'Er status udsendt?',
    all: 'Udsendt',
    version: 'Udgave {{version}}',
    early: STATUS_LABELS.early.da,
    late: STATUS_LABELS.late.da,
    unreviewed: 'Ikke gennemgået',
    month: 'Status',
    overall: 'Samlet',
    colours: 'Områder',
    issuedAt: 'Udsendt',
    noted: STATUS_LABELS.noted.da,
    notedBy_one: '{{count}} person',
    notedBy_other: '{{count}} personer',
    personal: 'I din egen chat',
    personalLead: 'Status bliver altid sendt i ledelseskanalen. Du kan også få den selv.',
    personalChoice: 'Send mig status i min egen chat',
    mine: CASE_LABELS.waitingForYou.da,
  },
  statusYear: {
    title: 'De seneste 12 måneder',
    lead: 'Farverne, som de blev udsendt. Et felt fører til månedens status.',
    cell: '{{name}}, {{month}}: {{colour}}',
    none: 'Ingen status',
    noneMark: '– Ingen status',
  },
  oversightRecord: {
    title: 'Tilsynsreferat',
    lead: 'Hvad der blev forelagt, hvem der har taget det til efterretning, og hvilken opfølgning der blev ønsket, til og med den nyeste post i revisionssporet. Kan indgå i dokumentationen for ledelsesorganets tilsyn (NIS 2-loven § 7, stk. 1).',
    positionHint:
      'Kan stå tomt. Så gælder den nyeste post. På et tidligere referat står nummeret nederst på siderne.',
  },
};
