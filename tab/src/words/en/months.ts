import type { months as danish } from '../da/months';

import { STATUS_IN, STATUS_OF } from '../../../../words/status/status-labels';

const OF = STATUS_OF.en('{{statusOn}}');
const IN = STATUS_IN.en('{{statusOn}}');

export const months: typeof danish = {
  months: {
    issued: `${OF} has been issued.`,
    first: `${OF} has not been issued. The first month is not issued automatically.`,
    soon: {
      sendUnreviewed: `${OF} has not been issued yet. It is issued automatically on {{date}} unless a coordinator has issued it by then.`,
      wait: `${OF} has not been issued yet. It is due to be issued on {{date}}.`,
    },
    awaited: {
      sendUnreviewed: `${OF} has not been issued. It is issued automatically within an hour unless a coordinator does so first.`,
      wait: `${OF} has not been issued. It was due to be issued on {{date}}.`,
    },
    ahead: `${OF} can be prepared. The month has not begun. The status is due on {{date}}.`,
    firstOver: `${OF} was not issued. The first month is not issued automatically.`,
    over: `${OF} was not issued. The month is over.`,
    see: `See ${IN}`,
    openDraft: `See the draft of ${IN}`,
    prepare: `Prepare ${IN}`,
    openLate: `See and issue ${IN}`,
  },
};
