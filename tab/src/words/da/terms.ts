export const terms = {
  light: {
    limit: 'Grænse: {{amount}} ({{whose}})',
    days_one: '{{count}} dag',
    days_other: '{{count}} dage',
    months_one: '{{count}} måned',
    months_other: '{{count}} måneder',
    dataOn: 'Data pr. {{date}}',
    noData: 'Ingen data',
  },
  deadline: {
    answer: 'Svar på {{decisionId}}',
    revisit: '{{decisionId}} skal tages op igen',
    condition: 'Vilkår i {{decisionId}} skal være opfyldt',
    action: 'Trin i planen i {{decisionId}} skal være udført',
  },
  measureUnder: '§ 6, stk. 1, nr. {{number}}: {{measure}}',
  scale: { score: '{{band}} ({{score}} af {{most}} point)' },
  surface: { teams: 'Teams', tab: 'Fanen', clock: 'Automatisk' },
};
