import { RULE_SENTENCES } from '../../../../words/status/light-words';
import { CHOOSING_WORDS } from '../../../../words/choosing-words';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { CASE_LABELS } from '../../../../words/decision/case-labels';
import { STANDING_WORDS } from '../../../../words/decision/decision-words';
import { FIELDS } from '../../../../words/field-names';
import type { meetings as danish } from '../da/meetings';

export const meetings: typeof danish = {
  meetings: {
    title: 'Meetings',
    lead: 'Meetings at which the management body considers decisions. The secretary’s note does not count as an answer. Each participant confirms their own answers.',
    back: 'Decisions',
    empty: 'No meetings have been planned yet.',
    plan: 'Plan meeting',
    on: FIELDS.on.en,
    items: 'Items',
    state: 'Status',
    planned: 'Planned',
    awaiting_one: 'Awaiting confirmation from 1 participant',
    awaiting_other: 'Awaiting confirmation from {{count}} participants',
    confirmed: 'Confirmed by everybody',
    yours: CASE_LABELS.waitingForYou.en,
  },
  meeting: {
    title: 'Meeting on {{date}}',
    back: 'Meetings',
    newTitle: 'Plan meeting',
    newLead:
      'Choose the day and the items on the agenda. Time, place and Teams link can be added. Only items that await answers can be chosen.',
    on: FIELDS.on.en,
    items: FIELDS.items.en,
    time: FIELDS.time.en,
    timeHint: 'Danish time. May be left out.',
    place: FIELDS.place.en,
    teamsLink: FIELDS.teamsLink.en,
    teamsLinkHint: 'Copy the link from the meeting in Teams. May be left out.',
    teamsLinkInvalid: 'The link must begin with https:// and lead to Teams, such as teams.microsoft.com.',
    join: 'Join in Teams',
    send: 'Send the agenda',
    calendar: 'Download for the calendar (ics)',
    calendarNote:
      'The calendar file has cases by number and link only, since a calendar is read by more than those who may see the cases.',
    copy: 'Copy the agenda',
    copied: 'The agenda is copied.',
    copyFailed: 'The agenda could not be copied. Select the text and copy it yourself.',
    agendaText: 'The agenda as text',
    agendaTextNote:
      'The text has the titles of the cases that you may see. Send it only to those who may see the cases.',
    itemsMissing: 'Choose at least one item.',
    noItems: RULE_SENTENCES['decisions-none-open'].en,
    planSend: 'Plan',
    changeSend: 'Save the agenda',
    change: 'Change time, place or agenda',
    changed: 'The agenda is saved.',
    agenda: 'Agenda',
    states: {
      awaitingApproval: STANDING_WORDS.awaitingApproval.en,
      concluded: 'Considered',
      withdrawn: 'Withdrawn',
    },
    version: 'version {{version}}',
    minuted: ON_SEVERAL_PAGES.minuted.en,
    record: 'Write a note of the meeting',
    correct: 'Correct the note',
    ahead:
      'The note can be written once the meeting has been held. Until then the day and the agenda can be changed.',
    recordLead:
      'Write who was present and what was decided. The note does not count as an answer. Each participant gets a card and confirms their own answers.',
    correctLead: 'A correction is a new note. Those who were present must confirm again.',
    present: FIELDS.present.en,
    presentMissing: CHOOSING_WORDS.atLeastOne.en,
    decided: 'What was decided?',
    notTreated: 'Was not considered',
    noneTreated: 'Write what was decided about at least one item.',
    note: FIELDS.note.en,
    recordSend: 'Save the note',
    recorded: 'The note is saved. Those who were present get a card.',
    by: 'Written by {{name}}, {{at}}. Note number {{number}}.',
    awaiting: ON_SEVERAL_PAGES.awaiting.en,
    notRecorded: 'The meeting is planned. No note has been written yet.',
    allConfirmed: ON_SEVERAL_PAGES.allConfirmed.en,
    confirmations: 'Confirmations',
    confirmedBy: '{{name}}, {{at}}',
    confirmedOld: '{{name}}, {{at}} (an earlier note)',
    confirm: 'Confirm your answers',
    confirmFor: 'Who are you answering for?',
    confirmLead:
      'The answers are your own, not the secretary’s. Correct what is not right. The answers are recorded when you confirm.',
    confirmSend: CASE_LABELS.confirmMine.en,
    confirmed: 'Your answers are recorded.',
    answer: 'Your answer',
    reason: FIELDS.reason.en,
    until: FIELDS.until.en,
  },
};
