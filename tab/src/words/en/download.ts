import type { download as da } from '../da/download';

export const download: typeof da = {
  download: {
    underWay: 'The file is on its way',
    making: 'The server is making the file.',
    got: 'Fetched: {{got}}',
    gotOf: 'Fetched: {{got}} of {{all}}',
    stop: 'Stop',
    stopped: 'You stopped it. The file was not saved.',
    broken: 'Only a part of the file arrived. It was not saved.',
  },
};
