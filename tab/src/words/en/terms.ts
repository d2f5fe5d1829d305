import type { terms as danish } from '../da/terms';

export const terms: typeof danish = {
  light: {
    limit: 'Limit: {{amount}} ({{whose}})',
    days_one: '{{count}} day',
    days_other: '{{count}} days',
    months_one: '{{count}} month',
    months_other: '{{count}} months',
    dataOn: 'Data as of {{date}}',
    noData: 'No data',
  },
  deadline: {
    answer: 'Answer to {{decisionId}}',
    revisit: '{{decisionId}} must be taken up again',
    condition: 'Condition in {{decisionId}} must be met',
    action: 'Step of the plan in {{decisionId}} must be done',
  },
  measureUnder: 'Section 6(1), no. {{number}}: {{measure}}',
  scale: { score: '{{band}} ({{score}} of {{most}} points)' },
  surface: { teams: 'Teams', tab: 'The tab', clock: 'Automatic' },
};
