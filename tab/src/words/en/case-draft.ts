import type { caseDraft as danish } from '../da/case-draft';

export const caseDraft: typeof danish = {
  kindHelp: {
    riskAcceptance: 'The management body accepts a single risk as it is after treatment.',
    treatmentPlan:
      'The management body approves a plan for a risk with steps, people responsible and due dates.',
    measureApproval:
      'The management body approves the municipality’s measures as a whole (NIS 2 Act § 7(1)).',
    correctiveApproval: 'The management body approves how a deficiency in a measure is mended.',
    policy: 'The management body approves a new or changed policy.',
    supplierReview: 'The management body decides on the result of a review of a supplier.',
    incidentNotNotified:
      'The management body decides that an incident is not significant, so that no notification is sent.',
  },
  suggested: {
    recommendation: {
      riskAcceptance: 'It is recommended that the residual risk be accepted.',
      treatmentPlan: 'It is recommended that the treatment plan be approved.',
      measureApproval: 'It is recommended that the measures be approved.',
      correctiveApproval: 'It is recommended that the corrective measure be approved.',
      policy: 'It is recommended that the policy be approved.',
      supplierReview: 'It is recommended that the conclusion of the review be approved.',
      incidentNotNotified:
        'It is recommended that the assessment be approved and that no notification be sent.',
    },
    decision: {
      riskAcceptance: 'The residual risk in the case “{{title}}” is accepted.',
      treatmentPlan: 'The treatment plan in the case “{{title}}” is approved.',
      measureApproval: 'The measures in the case “{{title}}” are approved.',
      correctiveApproval: 'The corrective measure in the case “{{title}}” is approved.',
      policy: 'The policy in the case “{{title}}” is approved.',
      supplierReview: 'The conclusion of the review in the case “{{title}}” is approved.',
      incidentNotNotified:
        'The assessment in the case “{{title}}” is approved, and no notification of the incident is sent.',
    },
    untitled: {
      riskAcceptance: 'The residual risk is accepted.',
      treatmentPlan: 'The treatment plan is approved.',
      measureApproval: 'The measures are approved.',
      correctiveApproval: 'The corrective measure is approved.',
      policy: 'The policy is approved.',
      supplierReview: 'The conclusion of the review is approved.',
      incidentNotNotified: 'The assessment is approved, and no notification of the incident is sent.',
    },
    following: '{{decided}} Recommendation: {{recommendation}}',
  },
  template: {
    label: 'Template',
    hint: 'Optional. The template fills empty fields only. Replace the places that say “…”.',
    none: 'No template',
    use: 'Use the template',
    used_one: 'One field filled in from the template “{{name}}” of {{date}}.',
    used_other: '{{count}} fields filled in from the template “{{name}}” of {{date}}.',
  },
  drafts: {
    title: 'Your drafts',
    lead: 'Only you can see them. A draft that has not been changed for {{days}} days is deleted.',
    untitled: 'No title',
    changed: 'Changed {{at}}',
    replaces: 'Replaces {{decisionId}}',
    inBrowser: 'Not saved on the server yet. The text is in this browser until its tab is closed.',
    delete: 'Delete the draft',
    deleteOf: 'Delete the draft “{{title}}”',
    deleteText: 'The draft “{{title}}” will be deleted and cannot be brought back.',
    deleteConfirm: 'Delete',
    deleted: 'The draft is deleted.',
  },
  putForward: {
    title_one: 'Put the case before {{name}}?',
    title_other: 'Put the case before {{count}} people?',
    titleRevision_one: 'Put the new version before {{name}}?',
    titleRevision_other: 'Put the new version before {{count}} people?',
    cards_one: 'The case is sent as a card in Teams to:',
    cards_other: 'The case is sent as a card in Teams to each of these:',
    nobody: 'Nobody can answer the case today, so it cannot be put forward. See Settings.',
    deputy: '{{name}}, deputy for {{members}}',
    answerBy: 'They must answer no later than {{date}}.',
    channel: 'The leadership channel gets a card with the number, kind and due date, but not the content.',
    confirm: 'Yes, put it forward',
    back: 'Back to the draft',
    receipt_one: '{{decisionId}} has been put before {{names}}. Answers are due no later than {{date}}.',
    receipt_other:
      '{{decisionId}} has been put before {{count}} people: {{names}}. Answers are due no later than {{date}}.',
    deliveries: 'See whether the cards have arrived',
    another: 'Write a new case',
  },
  beside: {
    mine: 'Your text',
    empty: '(empty)',
    keep: 'Keep mine',
    keepOf: 'Keep my text in {{field}}',
    take: 'Take the other',
    takeOf: 'Take the other text in {{field}}',
  },
  otherDraft: {
    title: 'There are two versions of the draft',
    newer:
      'It was changed {{at}} in another tab or on another computer. Your changes are not saved yet. Choose field by field, or keep all of yours.',
    older:
      'You see the newest. The other is of {{at}} and was written in another tab or on another computer. Choose field by field, or keep all of yours.',
    otherIs: 'The other, {{at}}',
    keepMine: 'Keep mine',
    goOn: 'Go on',
    goneTitle: 'The draft is no longer on the server',
    gone: 'It was deleted or sent from another tab or computer. Your text is still here, but is not being saved.',
    keepAgain: 'Save the text as a draft again',
  },
  newerVersion: {
    title: '{{decisionId}} has come in version {{version}} while you were writing.',
    by: '{{name}} put it forward {{at}}.',
    note: 'Note: “{{note}}”.',
    settle: 'Your changes are still here. Choose for each field what is to apply.',
    nothingLeft: 'Your changes are still here. There are no more fields to choose about.',
    otherIs: 'Version {{version}}',
    keepRest: 'Keep the rest of mine and go on with version {{version}}',
    goOn: 'Go on with version {{version}}',
  },
};
