import { NEAR_DAYS, TRAINING_STALE_AFTER_DAYS } from '../../../../domain/status/lights';
import type { terms as danish } from '../da/terms';

export const terms: typeof danish = {
  colour: { green: 'Green', yellow: 'Yellow', red: 'Red', grey: 'Not assessed' },
  label: { law: 'Law', guidance: 'Guidance', localPolicy: 'Local policy', benchmark: 'Benchmark' },
  light: {
    dataOn: 'Data as of {{date}}',
    noData: 'No data',
    training: 'Training',
    decisions: 'Decisions',
    deadlines: 'Deadlines',
  },
  rule: {
    'training-no-data': 'No courses are logged, so there is nothing to assess.',
    'training-stale': `In at least one competence area the newest course is more than ${TRAINING_STALE_AFTER_DAYS} days old, so the status cannot be assessed.`,
    'training-all-areas-carried':
      'All five competence areas are covered by the management body between them.',
    'training-some-areas-missing':
      'One or more of the five competence areas are not covered by anybody in the management body.',
    'training-no-area-carried':
      'None of the five competence areas is covered by anybody in the management body.',
    'decisions-none-submitted': 'No decisions have been submitted, so there is nothing to assess.',
    'decisions-none-open': 'No decisions await answers.',
    'decisions-open': 'Decisions await answers, and no answer is overdue.',
    'decisions-overdue': 'One or more decisions lack answers after they were due.',
    'deadlines-no-data': 'There are no dates to keep.',
    'deadlines-none-near': `No date falls within ${NEAR_DAYS} days.`,
    'deadlines-near': `One or more dates fall within ${NEAR_DAYS} days.`,
    'deadlines-passed': 'One or more dates have passed.',
  },
  deadline: { answer: 'Answer to {{decisionId}}', revisit: '{{decisionId}} is taken up again' },
  competence: {
    identify: 'Identify risks',
    assess: 'Assess risks',
    impact: 'Impact on citizens',
    decide: 'Make decisions',
    followUp: 'Follow up',
  },
  role: {
    chair: 'Chair',
    member: 'Member',
    director: 'Director outside the management body',
    coordinator: 'Coordinator',
    auditor: 'Auditor',
    administrator: 'Administrator',
  },
  choice: { approve: 'Approve', reject: 'Reject', return: 'Send back' },
  answered: { approve: 'Approved', reject: 'Rejected', return: 'Sent back' },
  outcome: { approved: 'Approved', rejected: 'Not approved', returned: 'Sent back' },
  treatment: {
    accept: 'Accept the risk as it is',
    reduce: 'Reduce the risk',
    share: 'Share the risk',
    avoid: 'Avoid the risk',
  },
};
