import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import type { Role } from '../../../domain/access/role';
import {
  approveWithConditions,
  castVote,
  declareConflict,
  fulfilCondition,
  getDecision,
  journalDecision,
  listDecisions,
  reportAction,
  reviseDecision,
  revokeDecision,
  settleConflict,
  storeContent,
  submitDecision,
  withdrawDecision,
} from '../../../contracts/decision/decision';
import { answerReferral, referDecision } from '../../../contracts/decision/sending-on';
import {
  addCycleItem,
  changeCycleItem,
  dropCycleItem,
  finishCycleItem,
  getCycle,
  takeProposals,
} from '../../../contracts/cycle/cycle';
import type { Endpoint } from '../../../contracts/endpoint';
import {
  endActingChair,
  endDelegation,
  endMandate,
  endMembership,
  getGovernance,
  recordActingChair,
  recordDelegation,
  recordMandate,
  recordBodyBasis,
  setDecisionModel,
  setDecisionPolicy,
  settleChange,
  settleMandate,
} from '../../../contracts/access/governance';
import {
  getFeedProposals,
  getFeeds,
  readFeedNow,
  settleAllFeedProposals,
  settleFeedProposals,
  takeFeedReport,
} from '../../../contracts/feed/feeds';
import {
  getGroupLinks,
  getProposals,
  linkGroup,
  readLinkedGroup,
  settleProposals,
  unlinkGroup,
} from '../../../contracts/access/group-sync';
import {
  addPerson,
  annulLeave,
  getGroupMembers,
  getGroups,
  getLeaves,
  joinGroup,
  leaveGroup,
  recordLeave,
} from '../../../contracts/access/groups';
import {
  changeMeeting,
  confirmMeeting,
  getMeeting,
  getMeetingAgenda,
  listMeetings,
  planMeeting,
  recordMeeting,
} from '../../../contracts/meeting/meeting';
import { getImport, importParticipants, previewParticipants } from '../../../contracts/imports/imports';
import {
  annulIndicator,
  getIndicators,
  importIndicators,
  previewIndicators,
  recordIndicator,
} from '../../../contracts/indicator/indicators';
import { listDeliveries, confirmDelivery, resendDelivery } from '../../../contracts/delivery/deliveries';
import { previewCase } from '../../../contracts/decision/case-draft';
import {
  checkHead,
  getLedger,
  getLedgerEntry,
  getLedgerThings,
  verifyLedger,
} from '../../../contracts/ledger/ledger';
import { listContacts, removeContact, saveContact } from '../../../contracts/incident/contacts';
import * as incidents from '../../../contracts/incident/incident';
import { findPeople } from '../../../contracts/access/people';
import { problem, type Problem } from '../../../contracts/problem';
import {
  choosePersonalStatus,
  correctReport,
  issueReport,
  listReports,
  noteReport,
} from '../../../contracts/status/report';
import { getOverview } from '../../../contracts/overview/overview';
import {
  answerFollowUp,
  listFollowUps,
  reassignFollowUp,
  requestFollowUp,
} from '../../../contracts/status/report-follow-up';
import { getReportDraft, overrideLight, writeAssessment } from '../../../contracts/status/report-draft';
import {
  erasePerson,
  getRetention,
  placeHold,
  previewErasure,
  releaseHold,
} from '../../../contracts/training/retention';
import {
  addMeasureExhibit,
  evaluateMeasure,
  getMeasure,
  getMeasures,
  registerMeasure,
  retireMeasure,
  reviseMeasure,
  tellMeasureStage,
  withdrawMeasureExhibit,
} from '../../../contracts/measure/measure';
import * as registration from '../../../contracts/registration/registration';
import { getRequirements } from '../../../contracts/requirement/requirement';
import {
  addSupplier,
  addSupplierRemark,
  annulSupplierStatement,
  answerSupplierRemark,
  changeSupplier,
  changeSupplierRemark,
  getSupplier,
  giveSupplierStatement,
  listSuppliers,
  reinstateSupplier,
  retireSupplier,
} from '../../../contracts/supplier/supplier';
import {
  addSystem,
  annulSystemPlanTest,
  changeSystem,
  getSystem,
  giveSystemPlanTest,
  listSystems,
  recordSystemRisk,
  reinstateSystem,
  retireSystem,
  setSystemHandover,
} from '../../../contracts/system/system';
import { getFirstRun } from '../../../contracts/first-run/first-run';
import { getRoster } from '../../../contracts/access/roster';
import { getHealth, getMe, getSignIn } from '../../../contracts/session';
import { getStatusPolicy, setStatusPolicy } from '../../../contracts/status/status-policy';
import {
  addCourse,
  annulCompletion,
  correctCompletion,
  getAwaiting,
  getCourses,
  getPersonTraining,
  getTraining,
  getTrainingMembers,
  getTrainingPolicies,
  getTrend,
  logCompletion,
  logCompletions,
  recordStaffOffer,
  reinstateCourse,
  reportCompletion,
  retireCourse,
  reviseCourse,
  setTrainingPolicy,
  verifyCompletion,
} from '../../../contracts/training/training';
import { sha256 } from '../../../functions/ledger/hash-of';
import { waitUntil } from '../../support/wait-until';
import { CaseDraftsKept, Refused } from './case-drafts-kept';
import * as decisions from './decision-fixtures';
import * as fixtures from './fixtures';
import { previewFeedFile, proposeFeedFile } from '../../../contracts/feed/feed-file';
import * as feeds from './feed-fixtures';
import * as groups from './group-fixtures';
import { contactsFor, INCIDENTS, incidentAsked } from './incident-fixtures';
import * as indicators from './indicator-fixtures';
import * as measures from './measure-fixtures';
import { MEASURING_ANSWERS } from './measuring-fixtures';
import * as people from './people-fixtures';
import * as registers from './register-fixtures';
import * as reports from './report-fixtures';
import { registrationFor } from './registration-fixtures';
import * as requirements from './requirement-fixtures';
import * as retention from './retention-fixtures';
import * as training from './training-fixtures';

/** What a route answers: a document, one that follows from the query, a file, a part of one until it is known what becomes of the rest, nothing at all for a while, a broken line, or a refusal or fault. */
export type Reply =
  | { json: unknown }
  | { by: (query: URLSearchParams, sent: { path: string; body: Buffer }) => unknown }
  | { file: string }
  | { part: string; of: number; then: Promise<'rest' | 'gone'> }
  | { hangs: true }
  | { gone: true }
  | { status: number; code: string; detail: string; fields?: Problem['fields'] };

/** A request that the tab made. */
export type Seen = {
  method: string;
  path: string;
  /** The path with its query. */
  url: string;
  headers: IncomingMessage['headers'];
  body: Buffer;
};

export type FixtureServer = {
  url: string;
  seen: Seen[];
  /** The first request for a path, or for one with its query, waited for: what is on the page may stand there before. */
  heard: (address: string) => Promise<Seen>;
  /** Hears this page and no other that was heard before: a page that is closed still sends, and that may come late. */
  hears: (page: Page) => Promise<void>;
  /** The drafts of cases that it keeps; forgotten with all else when another signs in. */
  drafts: CaseDraftsKept;
  /** Answers an operation in another way from now on. */
  answer: (endpoint: Endpoint, reply: Reply) => void;
  /** Signs in as another and forgets all other changes. */
  as: (role: Role) => void;
  close: () => Promise<void>;
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** `npm run test:late`: a request is heard this late, so that a test that does not wait for it is found. */
const LATE_BY_MS = Number(process.env['HEARD_LATE_BY_MS'] ?? 0);

/** Serves a built tab, the API from fixtures and a local issuer, on loopback. */
export async function startFixtureServer(tabDir: string, port = 0): Promise<FixtureServer> {
  const replies = new Map<Endpoint, Reply>();
  const seen: Seen[] = [];
  let pages = 0;
  const drafts = new CaseDraftsKept();
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  await new Promise<void>((ready) => server.listen(port, '127.0.0.1', ready));
  // A server that listens on a port has an AddressInfo, not a pipe's name.
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const as = (role: Role) => {
    replies.clear();
    seen.length = 0;
    drafts.clear();
    for (const [endpoint, json] of defaults(role, url)) replies.set(endpoint, { json });
    replies.set(findPeople, { by: groups.found });
    replies.set(getRequirements, { by: requirements.requirementsAsked });
    replies.set(getTrainingMembers, { by: training.membersAsked });
    for (const [endpoint, by] of drafts.replies()) replies.set(endpoint, { by });
    for (const endpoint of Object.values(incidents))
      if (typeof endpoint === 'object' && 'path' in endpoint && endpoint.answer !== 'file')
        replies.set(endpoint, { by: incidentAsked(role) });
    for (const endpoint of Object.values(registration))
      replies.set(endpoint, { json: registrationFor(role) });
    replies.set(incidents.listIncidents, { json: INCIDENTS });
    for (const one of [listContacts, saveContact, removeContact])
      replies.set(one, { json: contactsFor(role) });
    replies.set(storeContent, { by: storedAs });
  };
  as('coordinator');
  return {
    url,
    seen,
    heard: async (address) =>
      (await waitUntil(
        `a request for ${address}`,
        () => seen.find(({ path: asked, url: whole }) => asked === address || whole === address),
        (found) => found !== undefined,
      ))!,
    hears: async (page) => {
      pages += 1;
      await page.setExtraHTTPHeaders({ [OF_PAGE]: String(pages) });
    },
    drafts,
    as,
    answer: (endpoint, reply) => replies.set(endpoint, reply),
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search, searchParams } = new URL(request.url ?? '/', url);
    const method = request.method ?? 'GET';
    if (pathname.startsWith('/tab')) {
      await serveTab(tabDir, pathname, response);
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
    if (LATE_BY_MS > 0) await setTimeout(LATE_BY_MS);
    if (isOfPageBefore(request)) {
      send(response, LATE.status, problemOf(LATE));
      return;
    }
    seen.push({
      method,
      path: pathname,
      url: pathname + search,
      headers: request.headers,
      body: Buffer.concat(chunks),
    });
    const reply = issuerReply(pathname) ?? replyTo(method, pathname);
    // What is put forward is no draft any more.
    if (method === 'POST' && 'json' in reply) drafts.forget(searchParams.get('draft') ?? '');
    if ('hangs' in reply) return;
    if ('gone' in reply) {
      request.socket.destroy();
      return;
    }
    if ('part' in reply) {
      response.writeHead(200, {
        'content-type': 'application/octet-stream',
        'content-length': String(reply.of),
      });
      response.write(reply.part);
      if ((await reply.then) === 'gone') request.socket.destroy();
      else response.end('.'.repeat(reply.of - reply.part.length));
      return;
    }
    if ('file' in reply) {
      response.writeHead(200, { 'content-type': 'application/octet-stream' });
      response.end(reply.file);
    } else if ('json' in reply) send(response, 200, reply.json);
    else if ('by' in reply) {
      const answer = reply.by(searchParams, { path: pathname, body: Buffer.concat(chunks) });
      if (answer instanceof Refused) send(response, answer.reply.status, problemOf(answer.reply));
      else send(response, 200, answer);
    } else send(response, reply.status, problemOf(reply));
  }

  function isOfPageBefore({ headers }: IncomingMessage): boolean {
    const of = headers[OF_PAGE];
    return of !== undefined && of !== String(pages);
  }

  function replyTo(method: string, pathname: string): Reply {
    for (const [endpoint, reply] of replies) {
      if (endpoint.method === method && patternOf(endpoint).test(pathname)) return reply;
    }
    return { status: 404, code: 'unknown-address', detail: 'Adressen findes ikke.' };
  }
}

/** Says which page a request is of. */
const OF_PAGE = 'x-page';

const LATE = { status: 401, code: 'not-signed-in', detail: 'Log ind igen.' };

function issuerReply(pathname: string): Reply | undefined {
  if (pathname === '/issuer/token') return { json: { token: 'a-token' } };
  if (pathname !== '/issuer/people') return undefined;
  return {
    json: people.PEOPLE.map(({ personId, name, title }) => ({ oid: personId, name, title, mail: null })),
  };
}

const WRITES_A_DECISION: readonly Endpoint[] = [
  submitDecision,
  reviseDecision,
  withdrawDecision,
  castVote,
  approveWithConditions,
  declareConflict,
  settleConflict,
  fulfilCondition,
  reportAction,
  revokeDecision,
  answerReferral,
  journalDecision,
  referDecision,
];
const WRITES_GOVERNANCE: readonly Endpoint[] = [
  recordMandate,
  endMandate,
  recordActingChair,
  recordDelegation,
  endActingChair,
  endDelegation,
  recordBodyBasis,
  setDecisionModel,
  setDecisionPolicy,
  settleMandate,
  settleChange,
];
const WRITES_A_MEETING: readonly Endpoint[] = [planMeeting, changeMeeting, recordMeeting, confirmMeeting];

const MEASURE_OPERATIONS: readonly Endpoint[] = [
  getMeasure,
  registerMeasure,
  reviseMeasure,
  tellMeasureStage,
  addMeasureExhibit,
  withdrawMeasureExhibit,
  evaluateMeasure,
  retireMeasure,
];

function defaults(role: Role, url: string): (readonly [Endpoint, unknown])[] {
  return [
    [getSignIn, { kind: 'local', url: `${url}/issuer` }],
    [getMe, fixtures.meAs(role)],
    [getHealth, fixtures.HEALTH],
    [getOverview, reports.OVERVIEW],
    [listDecisions, decisions.DECISIONS],
    [getDecision, decisions.OPEN_DECISION],
    ...WRITES_A_DECISION.map((endpoint) => [endpoint, decisions.CONCLUDED_DECISION] as const),
    [getGovernance, decisions.GOVERNANCE],
    ...WRITES_GOVERNANCE.map((endpoint) => [endpoint, decisions.GOVERNANCE] as const),
    [endMembership, { ended: true, awaits: null }],
    [listMeetings, decisions.MEETINGS],
    [getMeeting, decisions.RECORDED_MEETING],
    [getMeetingAgenda, decisions.AGENDA],
    ...WRITES_A_MEETING.map((endpoint) => [endpoint, decisions.RECORDED_MEETING] as const),
    ...trainingDefaults(),
    [getRoster, fixtures.ROSTER],
    [getFirstRun, fixtures.FIRST_RUN],
    ...retentionDefaults(),
    ...indicatorDefaults(role),
    [getGroups, groups.GROUPS],
    [getGroupMembers, groups.MEMBERS],
    [getLeaves, groups.LEAVES],
    [joinGroup, { joined: 1 }],
    [leaveGroup, { left: 1 }],
    [addPerson, { person: fixtures.ROSTER.entries[0]?.person, added: true, awaits: null }],
    [recordLeave, { leaves: [] }],
    [annulLeave, { leaves: [] }],
    ...[getGroupLinks, linkGroup, unlinkGroup, readLinkedGroup].map((one) => [one, groups.LINKS] as const),
    [getProposals, groups.PROPOSALS],
    [settleProposals, { settled: 1, awaiting: 0, passedOver: 0, refused: [] }],
    ...[getFeeds, readFeedNow].map((one) => [one, feeds.FEED_STATES] as const),
    [getFeedProposals, feeds.FEED_PROPOSALS],
    [previewFeedFile, feeds.FEED_FILE],
    [proposeFeedFile, { ...feeds.FEED_FILE, written: 2 }],
    ...[settleFeedProposals, takeFeedReport].map(
      (one) => [one, { settled: 1, passedOver: 0, refused: [] }] as const,
    ),
    [settleAllFeedProposals, { settled: 118, refused: [], remain: 0 }],
    [listReports, reports.REPORTS],
    ...[getReportDraft, writeAssessment, overrideLight].map((one) => [one, reports.DRAFT] as const),
    ...[correctReport, requestFollowUp].map((one) => [one, reports.ISSUED[0]] as const),
    ...[listFollowUps, answerFollowUp, reassignFollowUp].map((one) => [one, reports.FOLLOW_UPS] as const),
    [choosePersonalStatus, { wanted: true }],
    ...[getStatusPolicy, setStatusPolicy].map((one) => [one, reports.STATUS_POLICY] as const),
    [issueReport, reports.ISSUED[0]],
    [noteReport, reports.ISSUED[0]],
    [getLedger, fixtures.LEDGER],
    [getLedgerEntry, fixtures.LEDGER_ENTRY],
    [getLedgerThings, { things: fixtures.LEDGER_ENTRY.things }],
    [
      checkHead,
      { result: 'match', seq: 41, at: fixtures.LEDGER_ENTRY.at, hash: fixtures.HEALTH.ledger.head },
    ],
    [listDeliveries, fixtures.DELIVERIES],
    [confirmDelivery, { id: 'status/2026-11/channel' }],
    [resendDelivery, { id: 'status/2026-11/channel' }],
    [verifyLedger, { result: 'match', length: 41, head: fixtures.HEALTH.ledger.head }],
    [previewParticipants, fixtures.PREVIEW],
    [importParticipants, { ...fixtures.IMPORT, state: 'running', done: 0, written: 0 }],
    [getImport, fixtures.IMPORT],
    [previewIndicators, indicators.FIGURE_LIST],
    [importIndicators, { ...indicators.FIGURE_LIST, written: 3 }],
    [previewCase, decisions.CASE_CARD],
    [getMeasures, measures.MEASURES],
    ...MEASURE_OPERATIONS.map((one) => [one, measures.BACKUP] as const),
  ];
}

function trainingDefaults(): (readonly [Endpoint, unknown])[] {
  const completion = training.TRAINING.members[0]?.completions[0];
  const writesACompletion = [logCompletion, reportCompletion, verifyCompletion, correctCompletion];
  const writesACourse = [addCourse, reviseCourse, retireCourse, reinstateCourse];
  return [
    [getTraining, training.TRAINING],
    [getTrend, training.TREND],
    [getCourses, { courses: training.COURSES }],
    [getAwaiting, training.AWAITING],
    [getPersonTraining, training.PIA],
    [getTrainingPolicies, training.POLICIES],
    [setTrainingPolicy, training.POLICIES],
    [recordStaffOffer, { offers: training.TRAINING.offers }],
    [annulCompletion, training.PIA],
    [logCompletions, { logged: [completion], alreadyThere: [training.PIA.person] }],
    ...writesACompletion.map((endpoint) => [endpoint, completion] as const),
    ...writesACourse.map((endpoint) => [endpoint, training.COURSES[0]] as const),
  ];
}

const indicatorDefaults = (role: Role): (readonly [Endpoint, unknown])[] => [
  ...[getIndicators, recordIndicator, annulIndicator].map((one) => [one, indicators.INDICATORS] as const),
  ...[getCycle, addCycleItem, changeCycleItem, finishCycleItem, dropCycleItem, takeProposals].map(
    (one) => [one, indicators.cycleAs(role)] as const,
  ),
  ...MEASURING_ANSWERS,
  [listSuppliers, registers.SUPPLIERS],
  ...[
    getSupplier,
    addSupplier,
    changeSupplier,
    giveSupplierStatement,
    annulSupplierStatement,
    addSupplierRemark,
    changeSupplierRemark,
    retireSupplier,
    reinstateSupplier,
  ].map((one) => [one, registers.SUPPLIER] as const),
  [answerSupplierRemark, { answered: { on: '2026-11-02', answer: 'Rettet' } }],
  [listSystems, registers.SYSTEMS],
  ...[
    getSystem,
    addSystem,
    changeSystem,
    giveSystemPlanTest,
    annulSystemPlanTest,
    recordSystemRisk,
    setSystemHandover,
    retireSystem,
    reinstateSystem,
  ].map((one) => [one, registers.SYSTEM] as const),
];

const retentionDefaults = (): (readonly [Endpoint, unknown])[] => [
  [getRetention, retention.RETENTION],
  [placeHold, retention.RETENTION],
  [releaseHold, retention.RETENTION],
  [previewErasure, retention.PLAN],
  [erasePerson, retention.RECEIPT],
];

/** A file as it is stored: by the name and the size that it was sent with. */
const storedAs = (query: URLSearchParams, { body }: { body: Buffer }) => ({
  fileName: query.get('fileName') ?? '',
  contentHash: sha256(body),
  mediaType: 'application/pdf',
  bytes: body.length,
});

const patternOf = ({ path: route }: Endpoint) => new RegExp(`^/${route.replace(/\{\w+\}/g, '[^/]+')}$`);

const problemOf = ({ status, code, detail, fields }: Extract<Reply, { status: number }>) =>
  problem.parse({
    type: 'about:blank',
    status,
    code,
    title: status < 500 ? 'Det kan ikke lade sig gøre' : 'Det lykkedes ikke',
    detail,
    ...(fields === undefined ? {} : { fields }),
    ...(status < 500 ? {} : { trace: 'f3a9' }),
  });

function send(response: ServerResponse, status: number, body: unknown): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type });
  response.end(JSON.stringify(body));
}

async function serveTab(tabDir: string, pathname: string, response: ServerResponse): Promise<void> {
  const asset = pathname.startsWith('/tab/assets/') ? pathname.slice('/tab/'.length) : 'index.html';
  const file = await readFile(path.join(tabDir, asset));
  response.writeHead(200, {
    'content-type': TYPES[path.extname(asset)] ?? 'application/octet-stream',
    'cache-control': asset === 'index.html' ? 'no-store' : 'max-age=3600, immutable',
  });
  response.end(file);
}
