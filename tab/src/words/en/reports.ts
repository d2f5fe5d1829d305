import { CASE_LABELS } from '../../../../words/decision/case-labels';
import { STATUS_LABELS } from '../../../../words/status/status-labels';
import type { reports as danish } from '../da/reports';

export const reports: typeof danish = {
  reports: {
    title: 'Monthly status',
    lead: 'The status as it was when it was issued. If it is corrected, the correction becomes a new version.',
    empty: STATUS_LABELS.noneIssued.en,
    months: 'Has the status been issued?',
    all: 'Issued',
    version: 'Version {{version}}',
    early: STATUS_LABELS.early.en,
    late: STATUS_LABELS.late.en,
    unreviewed: 'Not reviewed',
    month: 'Status',
    overall: 'Overall',
    colours: 'Areas',
    issuedAt: 'Issued',
    noted: STATUS_LABELS.noted.en,
    notedBy_one: '{{count}} person',
    notedBy_other: '{{count}} people',
    personal: 'In your own chat',
    personalLead: 'The status is always posted in the leadership channel. You can get it yourself too.',
    personalChoice: 'Send me the status in my own chat',
    mine: CASE_LABELS.waitingForYou.en,
  },
  statusYear: {
    title: 'The last 12 months',
    lead: 'The colours as they were issued. A field leads to the status of its month.',
    cell: '{{name}}, {{month}}: {{colour}}',
    none: 'No status',
    noneMark: '– No status',
  },
  oversightRecord: {
    title: 'Oversight record',
    lead: 'What was shown, who noted it and what follow-up was requested, up to and including the newest entry of the audit trail. Can be part of the evidence of the management body’s oversight (section 7(1) of the NIS 2 Act).',
    positionHint:
      'May be left empty. The newest entry then applies. An earlier record has its number at the foot of its pages.',
  },
};
