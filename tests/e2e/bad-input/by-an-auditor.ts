import { storeContent } from '../../../contracts/decision/decision';
import type { Endpoint } from '../../../contracts/endpoint';
import { endActingChair, recordActingChair } from '../../../contracts/access/governance';
import { EVERY_ENDPOINT } from '../../support/every-endpoint';
import type { Sent } from '../../support/api-client';
import { choosePersonalStatus, issueReport } from '../../../contracts/status/report';
import { wrong, type Case } from './world';

/** The files and lists, whose contents have tests of their own, and what else a reader of the record never does. */
const KEPT_FROM_AUDITORS: readonly Endpoint[] = [
  storeContent,
  recordActingChair,
  endActingChair,
  issueReport,
  choosePersonalStatus,
  ...EVERY_ENDPOINT.filter(
    ({ method, path }) => method === 'POST' && /^api\/(imports|[a-z]+-lists)\b/.test(path),
  ),
];

const anything = (): Sent => ({
  params: { actingId: 'A-1', importId: 'x' },
  json: {},
});

/** An auditor reads and changes nothing. */
export const BY_AN_AUDITOR: readonly Case[] = KEPT_FROM_AUDITORS.flatMap((endpoint) =>
  wrong(endpoint, 'Birgit', { [`${endpoint.path} by an auditor`]: ['not-allowed', anything] }),
);
