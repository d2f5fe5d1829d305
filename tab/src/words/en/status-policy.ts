/** The municipality's own rules for the monthly status. */
export const statusPolicy = {
  statusPolicy: {
    title: 'Rules for the monthly status',
    lead: 'The municipality’s own rules for when the monthly status is issued and who answers for it. The Act does not mention a monthly status.',
    set: 'Set rules for the monthly status',
    one: 'From {{date}}, case {{caseNumber}}',
    from: 'Holds from',
    caseNumber: 'Case number',
    draft: 'The draft is ready',
    draftHint:
      'Working days before the month’s first working day, from 0 to 10. 5 June, 24 December and 31 December do not count.',
    workingDays_one: '{{count}} working day before the month’s first working day',
    workingDays_other: '{{count}} working days before the month’s first working day',
    unreleased: 'If nobody has released the status on the month’s first working day',
    unreleasedChoice: {
      sendUnreviewed: 'It is sent and marked as not reviewed',
      wait: 'It waits, and the coordinators are reminded',
    },
    remind: 'Remind those who have not noted the status',
    remindHint: 'Days after it was issued, from 1 to 30. Empty: no reminder.',
    daysAfter_one: '{{count}} day after it was issued, in their own chat',
    daysAfter_other: '{{count}} days after it was issued, in their own chat',
    never: 'Never',
    responsible: 'Responsible for the areas',
    responsibleHint: 'Shown at the area. An area without a name has nobody in particular.',
    nobody: 'Nobody is appointed',
    numberInvalid: 'Write a whole number from {{least}} to {{most}}.',
    submit: 'Set the rules',
    saved: 'The rules are set.',
  },
};
