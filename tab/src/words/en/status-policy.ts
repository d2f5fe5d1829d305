import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';

/** The municipality's own rules for the monthly status. */
export const statusPolicy = {
  statusPolicy: {
    title: ON_SEVERAL_PAGES.statusRules.en,
    lead: 'The municipality’s own rules for when the monthly status is issued and who is responsible for it. Where it has not set its own, the app’s default applies. The Act does not mention a monthly status.',
    set: 'Set rules for the monthly status',
    one: 'From {{date}}, case {{caseNumber}}',
    from: 'Applies from',
    caseNumber: FIELDS.caseNumber.en,
    draft: FIELDS.draftWorkingDays.en,
    draftHint:
      'How early the draft is ready, from 0 to 10 working days before. 5 June, 24 December and 31 December do not count.',
    draftReady: 'The draft is ready',
    workingDays_one: '{{count}} working day before the month’s first working day',
    workingDays_other: '{{count}} working days before the month’s first working day',
    unreleased: FIELDS.unreleased.en,
    unreleasedChoice: {
      sendUnreviewed: 'It is issued automatically and marked as not reviewed',
      wait: 'It waits, and the coordinators are reminded',
    },
    remind: FIELDS.reminderDays.en,
    remindHint:
      'To those who have not noted the status. From 1 to 30 days after it was issued. Empty: no reminder.',
    reminder: 'Reminder to those who have not noted the status',
    daysAfter_one: '{{count}} day after it was issued, in their own chat',
    daysAfter_other: '{{count}} days after it was issued, in their own chat',
    never: 'Never',
    limits: 'Limits for colours and deadlines',
    limitsHint:
      'No law or guidance names these limits. Where a field is empty, the app’s default applies, and that is shown with the colour. What you write here is shown as local policy.',
    limitHint: 'A whole number from {{least}} to {{most}}. Empty: the app’s default, {{appDefault}}.',
    dueHour: FIELDS.dueHour.en,
    hour: '{{hour}}:00',
    nearDays: FIELDS.nearDays.en,
    staleAfterDays: FIELDS.staleAfterDays.en,
    staleOf: '{{section}}: figures are too old after (number of days)',
    appDefault: '{{value}} (the app’s default)',
    responsible: 'Responsible for the areas',
    responsibleHint: 'Shown at the area. An area without a name has no particular person responsible.',
    nobody: 'Nobody is appointed',
    numberInvalid: ON_SEVERAL_PAGES.wholeNumber.en,
    submit: 'Set the rules',
    saved: 'The rules are set.',
  },
};
