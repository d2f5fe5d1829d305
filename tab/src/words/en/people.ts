import type { Words } from '../da';

export const people: Pick<Words, 'people' | 'confirm'> = {
  people: {
    write: 'Write a part of the name',
    looking: 'Searching …',
    none: 'Nobody has that name.',
    more: '{{shown}} of {{total}} shown. Write more of the name.',
    missing: 'Write a part of the name and choose the person from the list.',
    from: 'Choose from',
    everybody: 'Everybody',
    search: 'Search by name or title',
    shown: '{{shown}} of {{total}} shown. Write more of the name to find others.',
    chooseShown: 'Choose all shown',
    chooseNone: 'Choose none',
  },
  confirm: { cancel: 'Cancel' },
};
