import type { months as danish } from '../da/months';

export const months: typeof danish = {
  months: {
    issued: 'The monthly status for {{month}} has been issued.',
    first: 'The monthly status for {{month}} has not been issued. The first month is not sent by itself.',
    soon: {
      sendUnreviewed:
        'The monthly status for {{month}} has not been issued yet. It is sent by itself on {{date}} if nobody releases it before.',
      wait: 'The monthly status for {{month}} has not been issued yet. It is to be released on {{date}}.',
    },
    awaited: {
      sendUnreviewed:
        'The monthly status for {{month}} has not been issued. It is sent by itself within an hour if nobody releases it before.',
      wait: 'The monthly status for {{month}} has not been issued. It was to be released on {{date}}.',
    },
    ahead:
      'The monthly status for {{month}} can be prepared. The month has not begun. The status is due on {{date}}.',
    firstOver: 'The monthly status for {{month}} was not issued. The first month was not sent by itself.',
    over: 'The monthly status for {{month}} was not issued. The month is over.',
    see: 'See the monthly status for {{month}}',
    openDraft: 'See the draft for {{month}}',
    prepare: 'Prepare {{month}}',
    openLate: 'See and issue {{month}}',
  },
};
