import { FACT_CODES } from '../../../../words/ledger/fact-fields';
import { ON_SEVERAL_PAGES } from '../shared/on-several-pages';
import type { confirmations as danish } from '../da/confirmations';

export const confirmations: typeof danish = {
  confirmations: {
    title: FACT_CODES.confirmation.awaited.en,
    lead: 'A change of who decides, or of how, takes effect only when a member of the management body has confirmed it. A mandate takes effect only when the member or the chair has confirmed it.',
    none: 'Nothing awaits confirmation.',
    from: 'Awaits confirmation by {{names}}',
    fromNobody: 'Nobody can confirm the change. Make somebody else an administrator.',
    mandate: 'Mandate {{id}}: {{deputy}} answers for {{member}}',
    period: ON_SEVERAL_PAGES.casePeriod.en,
    designated: 'Designated as the management body: {{designated}}.',
    what: {
      MembershipRecorded: '{{name}} becomes {{role}} of the management body from {{from}}',
      MembershipEnded: '{{name}} is {{role}} of the management body until and including {{to}}',
      BodyBasisRecorded: 'Decision of {{on}}, case {{caseNumber}}, on who the management body is: {{text}}',
      DecisionModelSet: 'New decision model from {{from}}, case {{caseNumber}}: {{model}}',
      DelegationRecorded:
        '{{name}} may accept risks of {{ceiling}} points at most alone, {{from}} until and including {{to}}, case {{caseNumber}}',
      ActingChairRecorded: '{{name}} acts as chair {{from}} until and including {{to}}, case {{caseNumber}}',
      ActingChairEnded: '{{name}} acts as chair only until and including {{to}}',
      SamePersonConfirmed: '{{name}} gets another account to sign in with',
      DecisionPolicySet: 'New risk scale with other levels of decision: {{bands}}',
    },
    band: 'from {{atLeast}} points {{level}}',
    proposedBy: 'Recorded by {{name}}, {{at}}.',
    confirm: 'Confirm {{id}}',
    decline: 'Decline {{id}}',
    withdraw: 'Withdraw {{id}}',
    settled: {
      confirmed: '{{id}} has been confirmed.',
      declined: '{{id}} has been declined.',
      withdrawn: '{{id}} has been withdrawn.',
    },
    done: 'It is recorded.',
    awaits:
      'The change has not taken effect yet. {{id}} awaits confirmation by a member of the management body.',
    mandateAwaits:
      'The mandate is recorded. It takes effect only when the member or the chair has confirmed it.',
    imported_one:
      '1 seat in the management body awaits confirmation by a member and has not taken effect yet.',
    imported_other:
      '{{count, number}} seats in the management body await confirmation by a member and have not taken effect yet.',
    wouldAwait_one: '1 seat in the management body takes effect only when a member has confirmed it.',
    wouldAwait_other:
      '{{count, number}} seats in the management body take effect only when a member has confirmed them.',
    setUp: 'Recorded before the first decision was submitted.',
    mandateStates: {
      notAsked: 'Recorded before mandates had to be confirmed.',
      awaited: 'Awaits confirmation by {{names}}. Not valid yet.',
      confirmed: 'Confirmed.',
      declined: 'Declined or withdrawn. Not valid.',
    },
  },
};
