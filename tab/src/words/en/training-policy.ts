import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';
import type { trainingPolicy as danish } from '../da/training-policy';

export const trainingPolicy: typeof danish = {
  trainingPolicy: {
    title: 'Training policy',
    lead: 'The municipality’s own rules about courses, with the day from which they apply and a case number. The Act names no interval, no number of hours and no form of evidence. What has been issued already is not changed.',
    now: 'Applies now',
    set: 'Set the training policy',
    history: 'See earlier policies',
    reading: 'Which way of counting does the municipality use?',
    readingHint: 'The page Training shows both ways of counting whatever you choose.',
    readings: {
      collective: 'The management body as a whole (the brochure “Sammen om NIS2”)',
      perMember: 'Each member (NIS 2 Act § 7(2))',
      both: 'Both',
    },
    from: 'Applies from',
    caseNumber: FIELDS.caseNumber.en,
    interval: FIELDS.intervalMonths.en,
    intervalHint: 'Empty: no interval. The Act names none.',
    dueSoon: 'Show “Due soon” this many days before',
    dueSoonHint: 'Days before the due date.',
    onboarding: FIELDS.onboardingDays.en,
    onboardingHint: 'For a new member. Empty: no due date.',
    leastMinutes: FIELDS.leastMinutes.en,
    leastHint: 'Empty: every course counts.',
    others: 'Courses outside the catalogue count for the individual member',
    needed: FIELDS.needed.en,
    reminders: 'Remind the member this many days before',
    remindersHint: 'For example 60, 14. At most five. In personal chat only. Empty: no reminders.',
    remindersInvalid: 'Write at most five different whole days from 0 to 365 with commas between.',
    daysBefore: '{{days}} days before',
    kept: FIELDS.retentionMonths.en,
    keptHint:
      'Number of months after the person has left the group. Empty: no retention period is set, and nothing is proposed for erasure.',
    notSet: 'Not set',
    numberInvalid: ON_SEVERAL_PAGES.wholeNumber.en,
    submit: 'Set the policy',
    saved: 'The policy is set.',
  },
};
