import * as cycle from '../../functions/contracts/cycle';
import * as decision from '../../functions/contracts/decision';
import * as deliveries from '../../functions/contracts/deliveries';
import type { Endpoint } from '../../functions/contracts/endpoint';
import * as governance from '../../functions/contracts/governance';
import * as groupSync from '../../functions/contracts/group-sync';
import * as groups from '../../functions/contracts/groups';
import * as imports from '../../functions/contracts/imports';
import * as indicators from '../../functions/contracts/indicators';
import * as ledger from '../../functions/contracts/ledger';
import * as meeting from '../../functions/contracts/meeting';
import * as people from '../../functions/contracts/people';
import * as report from '../../functions/contracts/report';
import * as reportDraft from '../../functions/contracts/report-draft';
import * as reportFollowUp from '../../functions/contracts/report-follow-up';
import * as retention from '../../functions/contracts/retention';
import * as roster from '../../functions/contracts/roster';
import * as session from '../../functions/contracts/session';
import * as statusPolicy from '../../functions/contracts/status-policy';
import * as training from '../../functions/contracts/training';
import * as trainingExport from '../../functions/contracts/training-export';

const CONTRACTS: readonly object[] = [
  ...[
    cycle,
    decision,
    deliveries,
    governance,
    groupSync,
    groups,
    imports,
    indicators,
    ledger,
    meeting,
    people,
  ],
  ...[
    report,
    reportDraft,
    reportFollowUp,
    retention,
    roster,
    session,
    statusPolicy,
    training,
    trainingExport,
  ],
];

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'answer' in value;

/** Every operation of the API, from its contracts. */
export const EVERY_ENDPOINT: readonly Endpoint[] = CONTRACTS.flatMap((contract) =>
  Object.values(contract).filter(isEndpoint),
);
