import { STATUS_IN, STATUS_LABELS, STATUS_OF } from '../../../../words/status/status-labels';
import { ON_SEVERAL_PAGES, DRAFT_OF } from '../shared/on-several-pages';
import { FIELDS } from '../../../../words/field-names';

/** A month's status before it is issued or corrected. */
export const draftStatus = {
  draftStatus: {
    title: DRAFT_OF.en('{{statusOn}}'),
    lead: {
      sendUnreviewed: 'Issued automatically on {{date}} unless a coordinator has issued it by then.',
      wait: 'Due to be issued on {{date}}. That happens only when a coordinator issues it.',
      firstMonth: ON_SEVERAL_PAGES.firstMonth.en,
    },
    leadPassed: {
      sendUnreviewed:
        'Was due to be issued on {{date}} and is issued automatically within an hour unless a coordinator does so first.',
      wait: 'Was due to be issued on {{date}}. That happens only when a coordinator issues it.',
      firstMonth: ON_SEVERAL_PAGES.firstMonth.en,
    },
    leadAhead: 'The month has not begun.',
    leadLate: 'The month is over. Its status can still be issued and will be marked as late.',
    leadIssued: 'The status of the month is issued. Here it can be corrected and issued as a new version.',
    assessment: STATUS_LABELS.assessment.en,
    assessmentLead:
      'Your assessment is shown on the card with your name. The management body cannot change it.',
    text: 'Assessment',
    textHint: 'Short, and without names of people or details of vulnerabilities. At most 2,000 characters.',
    wish: FIELDS.wish.en,
    wishHint: 'At most one, among the cases that await an answer.',
    wishNone: 'None',
    save: 'Save the assessment',
    saved: 'The assessment is saved.',
    colours: 'Set a colour manually',
    coloursLead: 'The computed colour is still shown beside it, with your name and your reason.',
    section: 'Area',
    colour: FIELDS.colour.en,
    colourHint: 'An area without data cannot become green.',
    computed: 'Show the computed colour again',
    reason: FIELDS.reason.en,
    setColour: 'Save the colour',
    colourSet: 'The colour is saved.',
    card: 'The card in the leadership channel',
    cardLead: 'This is how the card looks in Teams. Buttons that send something work in Teams only.',
    release: 'Issue',
    releaseLead: 'Read the assessment, the areas and the card first.',
    releaseMonth: `Issue ${STATUS_IN.en('{{statusOn}}')}`,
    releaseText: `${STATUS_OF.en('{{statusOn}}')} is posted once in the leadership channel, and those who asked for it get it in their own chat. It can be corrected afterwards, but not withdrawn.`,
    releaseEarly:
      'The month has not begun. The status shows how things stand on {{date}}, and is marked as issued before the month began.',
    releaseLate: 'It will be marked as late.',
    releaseNow: 'Issue now',
    correct: ON_SEVERAL_PAGES.correct.en,
    correctLead: 'The correction becomes version {{version}}. Earlier versions are kept.',
    correction: 'What is corrected?',
    showCard: 'Show the card with the correction',
    correctNow: 'Issue the correction',
    correctMonth: `Issue the correction of ${STATUS_IN.en('{{statusOn}}')}`,
    correctText:
      'The status is computed again as it is now and becomes version {{version}}. The card in the leadership channel is replaced, and the new version can be noted. Corrected: “{{correction}}”',
    correctSend: 'Issue the version',
  },
};
