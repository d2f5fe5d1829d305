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
import { demoCall, demoToken, demoFetch, sender, type Send } from './demo-call';
import { fillApproval } from './fill-approval';
import { fillIncidents } from './fill-incidents';
import { fillRegisters } from './fill-registers';
import { fillBasis, fillYear } from './fill-year';
import { getRoster, importRoster, previewRoster } from '../../contracts/access/roster';
import { claimAdministration, getHealth } from '../../contracts/session';
import { getImport, importParticipants, previewParticipants } from '../../contracts/imports/imports';
import { registerMeasure } from '../../contracts/measure/measure';
import { importCourses, importPreview, previewCourses } from '../../contracts/training/training';

type Demo = {
  baseUrl: string;
  examplesDir: string;
  /** Whether what lies behind the municipality is told too: its incidents, its year so far, and what was approved. */
  history: boolean;
  log: (line: string) => void;
};

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
 * administration, import roster, catalogue and participant list, say who the ledelsesorgan is, register the measures, list
 * suppliers and systems, tell what happened, fill the year, and store the risk report and submit the decision. The last is
 * the newest case, and the one that awaits the body. A ledger that has entries is left alone. Answers whether it was filled.
 */
export async function fillDemo({ baseUrl, examplesDir, history, log }: Demo): Promise<boolean> {
  const health = getHealth.answer.parse(await demoCall(baseUrl, getHealth, {}));
  if (health.ledger.length > 0) return false;
  const people = z.array(localPerson).parse(await demoFetch(`${baseUrl}/_local/identity/people`));
  const token = await administratorToken(baseUrl, people);
  const send = sender(baseUrl, token);
  const today = danishDate(new Date().toISOString());
  await send(claimAdministration, {});

  const file = (name: string) => readFile(path.join(examplesDir, name));
  const textOf = async (name: string) => (await file(name)).toString('utf8');
  const store = async (fileName: string) =>
    storeContent.answer.parse(
      await demoCall(baseUrl, storeContent, { token, query: { fileName }, bytes: await file(fileName) }),
    );
  /** Takes in a list as somebody at the tab does: what it comes to is shown, and the same bytes are written. */
  const takeIn = async (preview: Endpoint, write: Endpoint, fileName: string): Promise<unknown> => {
    const bytes = await file(fileName);
    const shown = await demoCall(baseUrl, preview, { token, query: { fileName }, bytes });
    const { contentHash } = z.pick(importPreview, { contentHash: true }).parse(shown);
    const done = await demoCall(baseUrl, write, { token, query: { fileName, contentHash }, bytes });
    log(`${fileName}: ${counted(z.pick(importPreview, { counts: true }).parse(done).counts)}`);
    return done;
  };
  const sendAs = async (mail: string) => {
    const person = people.find((one) => one.mail === mail);
    if (person === undefined) throw new Error(`Cannot fill the demo: nobody has the mail "${mail}"`);
    return sender(baseUrl, await demoToken(baseUrl, person.oid));
  };

  await takeIn(previewRoster, importRoster, 'direktion.csv');
  await takeIn(previewCourses, importCourses, 'kursuskatalog.csv');
  await written(baseUrl, token, await takeIn(previewParticipants, importParticipants, 'deltagerliste.csv'));
  const idOf = await idsByMail(send);
  if (history) {
    // Before the first case, as long as nobody has to confirm it.
    await fillBasis(await textOf('ledelsesorgan.json'), { send, today });
    const incidents = await fillIncidents(await textOf('haendelser.json'), { send, store, today });
    log(`haendelser.json: ${String(incidents)} incidents, closed`);
  }
  const measures = demoMeasures(await textOf('foranstaltninger.json'), today, idOf);
  for (const { registration, recordedOf } of measures) {
    const { measureId } = registerMeasure.answer.parse(
      await send(registration.endpoint, {}, registration.json),
    );
    for (const { endpoint, params, json } of recordedOf(measureId)) await send(endpoint, params, json);
  }
  log(`foranstaltninger.json: ${String(measures.length)} measures in the register`);
  await takeIn(previewSuppliers, importSuppliers, 'leverandoerer.csv');
  await takeIn(previewSystems, importSystems, 'systemer.csv');
  await fillRegisters(await textOf('tilsyn.json'), { send, store, idOf, today });
  if (history) {
    const review = await fillApproval(await textOf('leverandoertilsyn.json'), { send, sendAs, idOf, today });
    log(`leverandoertilsyn.json: ${review} is approved`);
    const tasks = await fillYear(await textOf('aarshjul.json'), { send, idOf, today });
    log(`aarshjul.json: ${String(tasks)} tasks in the year`);
  }

  const item = decisionFile.parse(JSON.parse(datesAhead(await textOf('beslutning.json'), today)));
  const { ownerMail, recommenderMail, annex, actions, conditions, ...content } = item;
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
    annexes: [{ ...(await store(annex)), confidential: true }],
  });
  const decision = submitDecision.answer.parse(await send(submitDecision, {}, draft));
  log(`beslutning.json: ${decision.decisionId} awaits the management body`);
  return true;
}

/** Waits until a participant list has been written. */
async function written(baseUrl: string, token: string, started: unknown): Promise<void> {
  let status = importParticipants.answer.parse(started);
  while (status.state === 'running') {
    await sleep(LOOK_AGAIN_MS);
    const path = getImport.path.replace('{importId}', status.importId);
    status = getImport.answer.parse(await demoCall(baseUrl, { ...getImport, path }, { token }));
  }
  if (status.state !== 'done')
    throw new Error(`Cannot fill the demo: the participant list is ${status.state}`);
}

const counted = (counts: { new: number; alreadyThere: number; rejected: number }): string =>
  `${String(counts.new)} new, ${String(counts.alreadyThere)} already there, ${String(counts.rejected)} rejected`;

/** A token for the one demo person whom the local issuer calls administrator. */
async function administratorToken(
  baseUrl: string,
  people: readonly z.infer<typeof localPerson>[],
): Promise<string> {
  for (const { oid } of people) {
    const token = await demoToken(baseUrl, oid);
    const payload: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    const { roles } = z.object({ roles: z._default(z.array(z.string()), []) }).parse(payload);
    if (roles.includes('Administrator')) return token;
  }
  throw new Error('Cannot fill the demo: the local issuer knows no administrator');
}

async function idsByMail(send: Send): Promise<(mail: string) => string> {
  const { entries } = getRoster.answer.parse(await send(getRoster, {}));
  return (mail) => {
    const entry = entries.find((one) => one.mail === mail);
    if (entry === undefined) throw new Error(`Cannot fill the demo: "${mail}" is not on the roster`);
    return entry.person.personId;
  };
}
