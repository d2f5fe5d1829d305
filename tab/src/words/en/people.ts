import { CHOOSING_WORDS } from '../../../../words/choosing-words';
import type { people as danish } from '../da/people';

export const people: typeof danish = {
  people: {
    write: 'Write a part of the name',
    looking: 'Searching …',
    none: 'Nobody found. Try another part of the name.',
    more: '{{shown, number}} of {{total, number}} shown. Write more of the name.',
    missing: 'Write a part of the name and choose the person from the list.',
    from: 'Choose from',
    everybody: 'Everybody',
    search: CHOOSING_WORDS.searchPeople.en,
    shown: '{{shown, number}} of {{total, number}} shown. Write more of the name to find others.',
    chooseShown: CHOOSING_WORDS.allShown.en,
    chooseNone: 'Choose none',
    account: {
      blocked: 'The account is blocked in Entra ID.',
      guest: 'The account is a guest account.',
    },
  },
  confirm: { cancel: 'Cancel' },
  samePerson: {
    ask: 'Is it the same person?',
    askOf: 'Is it the same person? {{name}}',
    lead: 'The mail address is registered with a person who has another account in Entra ID. Nothing happens before you have answered.',
    hint: 'Yes: the person gets the new account and keeps their roles, answers and courses, and the old account is no longer used here. No: a new person is added. The answer is recorded in the audit trail with your name.',
    fresh: 'New account: {{who}}',
    known: 'Registered: {{who}}',
    holdsNothing: 'no role or group',
    yes: 'Yes, the same person',
    yesAs: 'Yes, the same person: {{who}}',
    no: 'No, two people',
    missing: 'Say whether it is the same person.',
  },
};
