import { DRAFT_OF, ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import { STATUS_IN, STATUS_OF } from '../../../../words/status/status-labels';
import type { deliveries as danish } from '../da/deliveries';

export const deliveries: typeof danish = {
  deliveries: {
    title: 'Cards sent',
    lead: 'The cards that the app has sent in Teams or is sending. That a card was sent does not show that it was read.',
    empty: 'No cards have been sent yet.',
    look: 'Needs your attention',
    lookNone: 'All cards are sent or on their way.',
    all: 'All cards',
    card: 'Card',
    to: 'Recipient',
    channel: ON_SEVERAL_PAGES.leadershipChannel.en,
    toAndState: 'Recipient and status',
    state: 'Status',
    changedAt: 'Last changed',
    paused: 'Teams has asked the app to pause. The app sends again on {{until}}.',
    givenUp_one:
      '{{count}} task was given up after faults in the app. Contact those responsible for running the app.',
    givenUp_other:
      '{{count}} tasks were given up after faults in the app. Contact those responsible for running the app.',
    confirm: 'The card is there',
    confirmLabel: 'The card is there: {{card}}, {{to}}',
    confirmText:
      'Look in Teams first. If the card is there, it is not sent again. The app can no longer update it, but it can still be used.',
    sendAgain: 'Send again',
    sendAgainLabel: 'Send again: {{card}}, {{to}}',
    sendAgainText: {
      known: 'If {{to}} has the card, it is updated. If it was deleted in Teams, a new one is sent.',
      soon: 'The card is sent to {{to}} now and does not wait for the next attempt.',
      twice: 'The card is sent to {{to}}. If it is there already, it will be there twice.',
    },
    confirmed: 'It is recorded that the card is there.',
    sent: 'The card is queued and will be sent again.',
    settledBy: 'Settled by {{name}}',
    teamsSaid: 'Technical message: {{problem}}',
    about: {
      decision: 'Decision {{reference}}',
      reminder: 'Reminder of {{reference}}',
      escalation: 'Notice to the chair about {{reference}}',
      undecidable: 'Item {{reference}} cannot be decided',
      conditionFulfilled: 'Condition met in {{reference}}',
      lapsed: 'Lapse of {{reference}}',
      expired: 'Expiry of {{reference}}',
      stale: '{{reference}} needs a new decision',
      postponementOver: '{{reference}} must be submitted again',
      revoked: 'Revocation of {{reference}}',
      withdrawn: 'Withdrawal of {{reference}}',
      answeredForYou: 'Notice of an answer in your name in {{reference}}',
      mandate: 'Mandate {{reference}}',
      bodyChange: 'Change {{reference}} to be confirmed',
      confirmationReminder: 'Reminder to confirm {{reference}}',
      meeting: 'Meeting {{reference}}',
      report: STATUS_OF.en('{{reference}}'),
      reportDraft: DRAFT_OF.en('{{reference}}'),
      reportAwaited: `${STATUS_OF.en('{{reference}}')} awaiting issue`,
      reportReminder: `Reminder of ${STATUS_IN.en('{{reference}}')}`,
      followUp: 'Request for follow-up {{reference}}',
      followUpAnswer: 'Answer to follow-up {{reference}}',
      trainingReport: 'Reported course {{reference}}',
      trainingReminder: 'Reminder of the course deadline on {{reference}}',
      trainingOverdue: 'Course deadline passed on {{reference}}',
      clockWarning: 'Deadline of the incident {{reference}}',
      stepReminder: 'Reminder of a condition or step of {{reference}}',
      rightEnding: '{{reference}} is about to end',
      referralReminder: 'Political decision on {{reference}}',
      cycleReminder: 'Task of the annual cycle due on {{reference}}',
      registerReminder: 'Reminder of the registers due on {{reference}}',
      measureReminder: 'Measures with the date {{reference}}',
      feedTrouble: 'The data source {{reference}} cannot be read',
      trouble: 'Notice of {{reference}} about cards that did not arrive',
      trainingDigest: 'The week’s course overview from {{reference}}',
    },
    states: {
      queued: 'Queued',
      sending: 'Being sent',
      sent: 'Sent',
      waiting: 'Waiting for the recipient',
      failed: 'Could not be sent',
      unknown: 'Perhaps sent',
      confirmed: 'Sent (confirmed manually)',
    },
    reasons: {
      throttled: 'Teams is busy. The app tries again automatically.',
      unavailable: 'Teams did not answer. The app tries again automatically.',
      outcomeUnknown:
        'The connection was lost while the card was being sent. It is therefore uncertain whether it is in Teams. Look there, and then choose.',
      notMet:
        'The app does not know the recipient in Teams yet. The card is sent when the recipient has installed the app.',
      notInstalled:
        'The recipient has not installed the app, or has blocked it. The card is sent when the app is installed again, or when the recipient writes to it.',
      removed: 'The app has been removed. The card is sent when the app is installed again.',
      gone: 'The conversation no longer exists in Teams. The card is sent when the channel is restored, or when the app is installed again.',
      turnedAway:
        'Teams did not accept the card for the recipient. The app tries again every hour, and when the recipient writes to it. You can also choose Send again.',
      tooLarge:
        'Even the shortened card was too large for Teams. Contact those responsible for running the app, and choose Send again when the fault is corrected.',
      refused:
        'Teams refused the card, and the app does not try again automatically. Contact those responsible for running the app, and choose Send again when the fault is corrected.',
      brokeOff:
        'The app gave up after many attempts. Contact those responsible for running the app, and choose Send again when the fault is corrected.',
    },
  },
};
