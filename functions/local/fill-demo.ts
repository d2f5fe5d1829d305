import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod/mini';
import { danishDate } from '../../domain/calendar/danish-time';
import { demoMeasures } from './demo-measures';
import { datesAhead } from './dates-ahead';
import { storeContent, submitDecision } from '../../contracts/decision/decision';
import { decisionDraft, type DecisionDraft } from '../../contracts/decision/decision-content';
import type { Endpoint } from '../../contracts/endpoint';
import {
  importSuppliers,
  importSystems,
  previewSuppliers,
  previewSystems,
} from '../../contracts/register/register-list';
import { fillRegisters } from './fill-registers';
import { getRoster, importRoster, previewRoster } from '../../contracts/access/roster';
import { claimAdministration, getHealth } from '../../contracts/session';
import { getImport, importParticipants, previewParticipants } from '../../contracts/imports/imports';
import { registerMeasure } from '../../contracts/measure/measure';
import { importCourses, importPreview, previewCourses } from '../../contracts/training/training';

type Demo = { baseUrl: string; examplesDir: string; log: (line: string) => void };

/** What a call carries: query parameters, and a JSON document or the bytes of a file. */
type Sent = { token?: string; query?: Record<string, string>; json?: unknown; bytes?: Uint8Array };

const LOOK_AGAIN_MS = 200;

const localPerson = z.object({ name: z.string(), title: z.string(), mail: z.string(), oid: z.string() });

const stepInFile = z.object({ text: z.string(), ownerMail: z.string(), dueOn: z.string() });

/** The decision item as the example file has it: people by mail, the annex by file name. The API checks the rest. */
const decisionFile = z.looseObject({
  ownerMail: z.string(),
  recommenderMail: z.string(),
  annex: z.string(),
  actions: z.array(stepInFile),
  conditions: z.array(stepInFile),
});

/**
 * Fills an empty ledger with the demo municipality by calling the API as its security coordinator would: take the
 * administration, import roster, catalogue and participant list, store the risk report, submit the decision, register the
 * measures, and list suppliers and systems. A
 * ledger that has entries is left alone. Answers whether it was filled.
 */
export async function fillDemo({ baseUrl, examplesDir, log }: Demo): Promise<boolean> {
  const health = getHealth.answer.parse(await call(baseUrl, getHealth, {}));
  if (health.ledger.length > 0) return false;
  const people = z.array(localPerson).parse(await fetchJson(`${baseUrl}/_local/identity/people`));
  const token = await administratorToken(baseUrl, people);
  await call(baseUrl, claimAdministration, { token });

  const file = (name: string) => readFile(path.join(examplesDir, name));
  /** Takes in a list as somebody at the tab does: what it comes to is shown, and the same bytes are written. */
  const takeIn = async (preview: Endpoint, write: Endpoint, fileName: string): Promise<unknown> => {
    const bytes = await file(fileName);
    const shown = await call(baseUrl, preview, { token, query: { fileName }, bytes });
    const { contentHash } = z.pick(importPreview, { contentHash: true }).parse(shown);
    const done = await call(baseUrl, write, { token, query: { fileName, contentHash }, bytes });
    log(`${fileName}: ${counted(z.pick(importPreview, { counts: true }).parse(done).counts)}`);
    return done;
  };
  await takeIn(previewRoster, importRoster, 'direktion.csv');
  await takeIn(previewCourses, importCourses, 'kursuskatalog.csv');
  await written(baseUrl, token, await takeIn(previewParticipants, importParticipants, 'deltagerliste.csv'));

  const item = decisionFile.parse(
    JSON.parse(
      datesAhead((await file('beslutning.json')).toString('utf8'), danishDate(new Date().toISOString())),
    ),
  );
  const { ownerMail, recommenderMail, annex: fileName, actions, conditions, ...content } = item;
  const stored = storeContent.answer.parse(
    await call(baseUrl, storeContent, { token, query: { fileName }, bytes: await file(fileName) }),
  );
  const idOf = await idsByMail(baseUrl, token);
  const withOwner = ({ text, ownerMail: mail, dueOn }: z.infer<typeof stepInFile>) => ({
    text,
    dueOn,
    ownerId: idOf(mail),
  });
  const draft: DecisionDraft = decisionDraft.parse({
    ...content,
    ownerId: idOf(ownerMail),
    recommenderId: idOf(recommenderMail),
    actions: actions.map(withOwner),
    conditions: conditions.map(withOwner),
    // The report tells how the municipality can be hit.
    annexes: [{ ...stored, confidential: true }],
  });
  const decision = submitDecision.answer.parse(await call(baseUrl, submitDecision, { token, json: draft }));
  log(`beslutning.json: ${decision.decisionId} awaits the management body`);
  const measures = demoMeasures(
    (await file('foranstaltninger.json')).toString('utf8'),
    danishDate(new Date().toISOString()),
    idOf,
  );
  for (const { registration, recordedOf } of measures) {
    const { measureId } = registerMeasure.answer.parse(
      await call(baseUrl, registration.endpoint, { token, json: registration.json }),
    );
    for (const { endpoint, params, json } of recordedOf(measureId))
      await call(baseUrl, { ...endpoint, path: addressOf(endpoint, params) }, { token, json });
  }
  log(`foranstaltninger.json: ${String(measures.length)} measures in the register`);
  await takeIn(previewSuppliers, importSuppliers, 'leverandoerer.csv');
  await takeIn(previewSystems, importSystems, 'systemer.csv');
  await fillRegisters((await file('tilsyn.json')).toString('utf8'), {
    send: (endpoint, params, json) => {
      const path = Object.entries(params).reduce(
        (left, [name, id]) => left.replace(`{${name}}`, id),
        endpoint.path,
      );
      return call(baseUrl, { ...endpoint, path }, { token, ...(json === undefined ? {} : { json }) });
    },
    store: async (name) =>
      storeContent.answer.parse(
        await call(baseUrl, storeContent, { token, query: { fileName: name }, bytes: await file(name) }),
      ),
    idOf,
    today: danishDate(new Date().toISOString()),
  });
  return true;
}

/** Waits until a participant list has been written. */
async function written(baseUrl: string, token: string, started: unknown): Promise<void> {
  let status = importParticipants.answer.parse(started);
  while (status.state === 'running') {
    await sleep(LOOK_AGAIN_MS);
    const path = getImport.path.replace('{importId}', status.importId);
    status = getImport.answer.parse(await call(baseUrl, { ...getImport, path }, { token }));
  }
  if (status.state !== 'done')
    throw new Error(`Cannot fill the demo: the participant list is ${status.state}`);
}

/** The path of an operation with what stands in it for its names. */
const addressOf = ({ path: route }: Endpoint, params: Readonly<Record<string, string>>): string =>
  route.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');

const counted = (counts: { new: number; alreadyThere: number; rejected: number }): string =>
  `${String(counts.new)} new, ${String(counts.alreadyThere)} already there, ${String(counts.rejected)} rejected`;

/** A token for the one demo person whom the local issuer calls administrator. */
async function administratorToken(
  baseUrl: string,
  people: readonly z.infer<typeof localPerson>[],
): Promise<string> {
  for (const { oid } of people) {
    const answer = z.object({ token: z.string() }).parse(
      await fetchJson(`${baseUrl}/_local/identity/token`, {
        method: 'POST',
        body: JSON.stringify({ oid }),
      }),
    );
    const payload: unknown = JSON.parse(
      Buffer.from(answer.token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    const { roles } = z.object({ roles: z._default(z.array(z.string()), []) }).parse(payload);
    if (roles.includes('Administrator')) return answer.token;
  }
  throw new Error('Cannot fill the demo: the local issuer knows no administrator');
}

async function idsByMail(baseUrl: string, token: string): Promise<(mail: string) => string> {
  const { entries } = getRoster.answer.parse(await call(baseUrl, getRoster, { token }));
  return (mail) => {
    const entry = entries.find((one) => one.mail === mail);
    if (entry === undefined) throw new Error(`Cannot fill the demo: "${mail}" is not on the roster`);
    return entry.person.personId;
  };
}

function call(baseUrl: string, endpoint: Endpoint, { token, query, json, bytes }: Sent): Promise<unknown> {
  const search = query === undefined ? '' : `?${new URLSearchParams(query).toString()}`;
  const body = json === undefined ? bytes : JSON.stringify(json);
  return fetchJson(`${baseUrl}/${endpoint.path}${search}`, {
    method: endpoint.method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      'content-type': json === undefined ? 'application/octet-stream' : 'application/json',
    },
    ...(body === undefined ? {} : { body }),
  });
}

async function fetchJson(url: string, init: RequestInit = {}): Promise<unknown> {
  const headers = new Headers(init.headers);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  headers.set('accept-language', 'en');
  const response = await fetch(url, { ...init, headers });
  const text = await response.text();
  if (!response.ok) {
    throw new Error(`Cannot fill the demo: ${url} answered ${String(response.status)} ${text}`);
  }
  return JSON.parse(text) as unknown;
}
