import * as baseline from '../../contracts/baseline/baseline';
import * as caseDraft from '../../contracts/decision/case-draft';
import * as cycle from '../../contracts/cycle/cycle';
import * as decision from '../../contracts/decision/decision';
import * as sendingOn from '../../contracts/decision/sending-on';
import * as deliveries from '../../contracts/delivery/deliveries';
import type { Endpoint } from '../../contracts/endpoint';
import * as exercise from '../../contracts/exercise/exercise';
import * as firstRun from '../../contracts/first-run/first-run';
import * as governance from '../../contracts/access/governance';
import * as groupSync from '../../contracts/access/group-sync';
import * as feedFile from '../../contracts/feed/feed-file';
import * as feed from '../../contracts/feed/feeds';
import * as groups from '../../contracts/access/groups';
import * as imports from '../../contracts/imports/imports';
import * as contacts from '../../contracts/incident/contacts';
import * as incident from '../../contracts/incident/incident';
import * as indicators from '../../contracts/indicator/indicators';
import * as ledger from '../../contracts/ledger/ledger';
import * as measure from '../../contracts/measure/measure';
import * as meeting from '../../contracts/meeting/meeting';
import * as overview from '../../contracts/overview/overview';
import * as people from '../../contracts/access/people';
import * as exhibit from '../../contracts/register/exhibit';
import * as report from '../../contracts/status/report';
import * as registration from '../../contracts/registration/registration';
import * as reportDraft from '../../contracts/status/report-draft';
import * as reportFollowUp from '../../contracts/status/report-follow-up';
import * as requirement from '../../contracts/requirement/requirement';
import * as retention from '../../contracts/training/retention';
import * as roster from '../../contracts/access/roster';
import * as search from '../../contracts/search/search';
import * as session from '../../contracts/session';
import * as statusPolicy from '../../contracts/status/status-policy';
import * as registerList from '../../contracts/register/register-list';
import * as supplier from '../../contracts/supplier/supplier';
import * as system from '../../contracts/system/system';
import * as training from '../../contracts/training/training';
import * as trainingExport from '../../contracts/training/training-export';

const CONTRACTS: readonly object[] = [
  caseDraft,
  contacts,
  cycle,
  measure,
  decision,
  sendingOn,
  deliveries,
  feed,
  feedFile,
  firstRun,
  governance,
  groupSync,
  groups,
  imports,
  incident,
  indicators,
  ledger,
  meeting,
  overview,
  people,
  exhibit,
  registration,
  report,
  reportDraft,
  reportFollowUp,
  requirement,
  retention,
  roster,
  search,
  session,
  statusPolicy,
  registerList,
  supplier,
  system,
  baseline,
  exercise,
  training,
  trainingExport,
];

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'answer' in value;

/** Every operation of the API, from its contracts. */
export const EVERY_ENDPOINT: readonly Endpoint[] = CONTRACTS.flatMap((contract) =>
  Object.values(contract).filter(isEndpoint),
);
