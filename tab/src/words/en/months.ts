import type { months as danish } from '../da/months';

export const months: typeof danish = {
  months: {
    issued: 'The monthly status for {{month}} has been issued.',
    first:
      'The monthly status for {{month}} has not been issued. The first month is not issued automatically.',
    soon: {
      sendUnreviewed:
        'The monthly status for {{month}} has not been issued yet. It is issued automatically on {{date}} unless a coordinator has issued it by then.',
      wait: 'The monthly status for {{month}} has not been issued yet. It is due to be issued on {{date}}.',
    },
    awaited: {
      sendUnreviewed:
        'The monthly status for {{month}} has not been issued. It is issued automatically within an hour unless a coordinator does so first.',
      wait: 'The monthly status for {{month}} has not been issued. It was due to be issued on {{date}}.',
    },
    ahead:
      'The monthly status for {{month}} can be prepared. The month has not begun. The status is due on {{date}}.',
    firstOver:
      'The monthly status for {{month}} was not issued. The first month is not issued automatically.',
    over: 'The monthly status for {{month}} was not issued. The month is over.',
    see: 'See the monthly status for {{month}}',
    openDraft: 'See the draft for {{month}}',
    prepare: 'Prepare {{month}}',
    openLate: 'See and issue {{month}}',
  },
};
