import {
  addSupplier,
  addSupplierRemark,
  annulSupplierStatement,
  answerSupplierRemark,
  changeSupplier,
  changeSupplierRemark,
  giveSupplierStatement,
  reinstateSupplier,
  retireSupplier,
} from '../../../contracts/supplier/supplier';
import {
  addSystem,
  annulSystemPlanTest,
  changeSystem,
  giveSystemPlanTest,
  recordSystemRisk,
  reinstateSystem,
  retireSystem,
  setSystemHandover,
} from '../../../contracts/system/system';
import type { Sent } from '../../support/api-client';
import { inDays, today } from '../../support/drafts';
import { HASH, long, wrong, type Case, type World } from './world';

const SUPPLIER = {
  name: 'Havblik Drift',
  cvr: null,
  supplies: '',
  supervisedBy: null,
  ownerId: null,
  nextDueOn: null,
  contracts: [],
};
const SYSTEM = {
  name: 'Havblik Journal',
  criticality: 'society',
  ownerId: null,
  performer: null,
  performerName: '',
  supplierId: null,
  kitosId: null,
} as const;
const EXHIBIT = { on: today(), says: 'Tested', kept: { kind: 'case', caseNumber: '26-1' } };
const KEPT_BADLY = { kind: 'link', url: 'http://eksempel.dk/rapport' };

/** The supplier, listed if it is not yet; said again it adds nothing. */
const supplierOf = async ({ users }: World): Promise<string> =>
  (await users.Camilla.call(addSupplier, { json: SUPPLIER })).supplierId;
/** The system, listed if it is not yet. */
const systemOf = async ({ users }: World): Promise<string> =>
  (await users.Camilla.call(addSystem, { json: SYSTEM })).systemId;

/** Something about the supplier that is listed. */
const ofSupplier =
  (json: object | undefined, ids: Record<string, string> = {}) =>
  async (world: World): Promise<Sent> => ({
    params: { supplierId: await supplierOf(world), ...ids },
    ...(json === undefined ? {} : { json }),
  });
/** Something about the system that is listed. */
const ofSystem =
  (json: object | undefined, ids: Record<string, string> = {}) =>
  async (world: World): Promise<Sent> => ({
    params: { systemId: await systemOf(world), ...ids },
    ...(json === undefined ? {} : { json }),
  });

const supplier = (changes: object) => (): Sent => ({ json: { ...SUPPLIER, name: 'Ny', ...changes } });
const statement = (changes: object, ids: Record<string, string> = {}) =>
  ofSupplier({ from: inDays(-300), to: inDays(-10), exhibit: EXHIBIT, nextDueOn: null, ...changes }, ids);
const remark =
  (changes: object, ids: Record<string, string> = {}) =>
  async (world: World): Promise<Sent> => {
    const right = { text: 'Logs are short', ownerId: world.api.idOf('Lars'), dueOn: inDays(20) };
    return ofSupplier({ ...right, ...changes }, ids)(world);
  };
const system = (changes: object) => (): Sent => ({ json: { ...SYSTEM, name: 'Nyt', ...changes } });
const planTest = (changes: object, ids: Record<string, string> = {}) =>
  ofSystem({ exhibit: { ...EXHIBIT, ...changes } }, ids);
const risk = (changes: object, ids: Record<string, string> = {}) =>
  ofSystem({ result: 'High', source: 'Workshop', on: today(), ...changes }, ids);
const handover = (changes: object, ids: Record<string, string> = {}) =>
  ofSystem({ state: 'planned', on: inDays(50), afterwards: '', ...changes }, ids);

const NO_SUPPLIER = { supplierId: 'L-999' };
const NO_SYSTEM = { systemId: 'S-999' };
const NO_REMARK = { remarkId: 'B99' };
const NO_STATEMENT = { statementId: 'E99' };
const NO_TEST = { testId: 'P99' };
const because = { reason: 'Wrong' };
const answer = { on: today(), answer: 'Done' };

/** A supplier that is not used any more, and something that is said of it all the same. */
const ofRetiredSupplier =
  (json: object) =>
  async ({ users }: World): Promise<Sent> => {
    const gone = { ...SUPPLIER, name: 'Forladt Drift' };
    const { supplierId } = await users.Camilla.call(addSupplier, { json: gone });
    const params = { supplierId };
    await users.Camilla.call(retireSupplier, { params, json: because });
    return { params, json };
  };
/** The same with a system. */
const ofRetiredSystem =
  (json: object) =>
  async ({ users }: World): Promise<Sent> => {
    const { systemId } = await users.Camilla.call(addSystem, {
      json: { ...SYSTEM, name: 'Forladt Journal' },
    });
    const params = { systemId };
    await users.Camilla.call(retireSystem, { params, json: because });
    return { params, json };
  };
/** A supplier that was left and listed anew meanwhile, to be taken back. */
const listedAnew = async ({ users }: World): Promise<Sent> => {
  const json = { ...SUPPLIER, name: 'Dobbelt Drift' };
  const { supplierId } = await users.Camilla.call(addSupplier, { json });
  const params = { supplierId };
  await users.Camilla.call(retireSupplier, { params, json: because });
  await users.Camilla.call(addSupplier, { json });
  return { params };
};
/** The same with a system. */
const systemListedAnew = async ({ users }: World): Promise<Sent> => {
  const json = { ...SYSTEM, name: 'Dobbelt Journal' };
  const { systemId } = await users.Camilla.call(addSystem, { json });
  const params = { systemId };
  await users.Camilla.call(retireSystem, { params, json: because });
  await users.Camilla.call(addSystem, { json });
  return { params };
};

/** What is wrong with a supplier. */
const OF_SUPPLIERS: readonly Case[] = [
  ...wrong(addSupplier, 'Camilla', {
    'a supplier without a name': ['text-missing', supplier({ name: ' ' })],
    'a supplier with a name as long as a page': ['text-too-long', supplier({ name: long(201) })],
    'a supplier that supplies a whole book': ['text-too-long', supplier({ supplies: long(501) })],
    'a supplier with seven digits': ['cvr-invalid', supplier({ cvr: '1234567' })],
    'a supplier with a tag for a number': ['cvr-invalid', supplier({ cvr: '<b>12345678</b>' })],
    'a supplier supervised by its neighbour': ['body-invalid', supplier({ supervisedBy: 'neighbour' })],
    'a supplier that nobody known answers for': ['unknown-person', supplier({ ownerId: 'p-nobody' })],
    'a supplier to be heard of on no day': ['date-invalid', supplier({ nextDueOn: '2026-02-30' })],
    'a supplier to be heard of in another age': ['date-too-far', supplier({ nextDueOn: '2900-01-01' })],
    'a supplier to be heard of long ago': ['date-too-early', supplier({ nextDueOn: '2001-01-01' })],
    'a supplier with a contract as long as a page': ['text-too-long', supplier({ contracts: [long(101)] })],
    'a supplier with contracts without end': [
      'list-too-long',
      supplier({ contracts: Array.from({ length: 21 }, (_, at) => `K-${String(at)}`) }),
    ],
    'a supplier that is listed already, otherwise': [
      'already-listed',
      async (world) => {
        await supplierOf(world);
        return { json: { ...SUPPLIER, supplies: 'Other' } };
      },
    ],
  }),
  ...wrong(addSupplier, 'Lars', { 'a supplier by a member': ['not-allowed', supplier({})] }),
  ...wrong(addSupplier, 'Birgit', { 'a supplier by the auditor': ['not-allowed', supplier({})] }),
  ...wrong(changeSupplier, 'Camilla', {
    'a change of no supplier': ['unknown-supplier', () => ({ params: NO_SUPPLIER, json: SUPPLIER })],
    'a change of a supplier to no name': ['text-missing', ofSupplier({ ...SUPPLIER, name: '' })],
    'a change of a supplier that is left': ['not-in-use', ofRetiredSupplier({ ...SUPPLIER, name: 'Igen' })],
  }),
  ...wrong(giveSupplierStatement, 'Camilla', {
    'a statement of no supplier': ['unknown-supplier', statement({}, NO_SUPPLIER)],
    'a statement in a file that is not there': [
      'unknown-content',
      statement({ exhibit: { ...EXHIBIT, kept: { kind: 'file', contentHash: HASH, fileName: 'x.pdf' } } }),
    ],
    'a statement that ends before it begins': [
      'period-reversed',
      statement({ from: inDays(-10), to: inDays(-300) }),
    ],
    'a statement for days to come': ['date-in-future', statement({ to: inDays(1) })],
    'a statement from no day': ['date-invalid', statement({ from: 'in spring' })],
    'a statement from another age': ['date-too-early', statement({ from: '1999-01-01' })],
    'a statement that says nothing': ['text-missing', statement({ exhibit: { ...EXHIBIT, says: ' ' } })],
    'a statement that says a whole book': [
      'body-invalid',
      statement({ exhibit: { ...EXHIBIT, says: long(301) } }),
    ],
    'a statement on an open line': ['body-invalid', statement({ exhibit: { ...EXHIBIT, kept: KEPT_BADLY } })],
    'a statement of tomorrow': ['date-in-future', statement({ exhibit: { ...EXHIBIT, on: inDays(1) } })],
    'a statement that is followed long ago': ['date-too-early', statement({ nextDueOn: '2001-01-01' })],
  }),
  ...wrong(giveSupplierStatement, 'Lars', { 'a statement by a member': ['not-allowed', statement({})] }),
  ...wrong(annulSupplierStatement, 'Camilla', {
    'no statement annulled': ['unknown-statement', ofSupplier(because, NO_STATEMENT)],
    'a statement annulled of no supplier': [
      'unknown-supplier',
      ofSupplier(because, { ...NO_STATEMENT, ...NO_SUPPLIER }),
    ],
    'a statement annulled without a reason': ['text-missing', ofSupplier({ reason: ' ' }, NO_STATEMENT)],
  }),
  ...wrong(annulSupplierStatement, 'Birgit', {
    'a statement annulled by the auditor': ['not-allowed', ofSupplier(because, NO_STATEMENT)],
  }),
  ...wrong(addSupplierRemark, 'Camilla', {
    'a remark on no supplier': ['unknown-supplier', remark({}, NO_SUPPLIER)],
    'a remark without words': ['text-missing', remark({ text: '' })],
    'a remark as long as a page': ['text-too-long', remark({ text: long(501) })],
    'a remark for nobody known': ['unknown-person', remark({ ownerId: 'p-nobody' })],
    'a remark for nobody at all': ['body-invalid', remark({ ownerId: null })],
    'a remark due yesterday': ['date-in-past', remark({ dueOn: inDays(-1) })],
    'a remark due on no day': ['date-invalid', remark({ dueOn: '' })],
  }),
  ...wrong(addSupplierRemark, 'Lars', { 'a remark by a member': ['not-allowed', remark({})] }),
  ...wrong(changeSupplierRemark, 'Camilla', {
    'a change of no remark': ['unknown-remark', remark({}, NO_REMARK)],
  }),
  ...wrong(answerSupplierRemark, 'Camilla', {
    'an answer to no remark': ['unknown-remark', ofSupplier(answer, NO_REMARK)],
    'an answer of a number': ['body-invalid', ofSupplier({ ...answer, answer: 7 }, NO_REMARK)],
  }),
  ...wrong(answerSupplierRemark, 'Lars', {
    'an answer to a remark by a member': ['not-allowed', ofSupplier(answer, NO_REMARK)],
  }),
  ...wrong(retireSupplier, 'Camilla', {
    'leaving no supplier': ['unknown-supplier', ofSupplier(because, NO_SUPPLIER)],
    'leaving a supplier without a reason': ['text-missing', ofSupplier({ reason: '' })],
    'leaving a supplier for a book of reasons': ['text-too-long', ofSupplier({ reason: long(501) })],
  }),
  ...wrong(retireSupplier, 'Birgit', {
    'leaving a supplier, by the auditor': ['not-allowed', ofSupplier(because)],
  }),
  ...wrong(reinstateSupplier, 'Camilla', {
    'taking back no supplier': ['unknown-supplier', ofSupplier(undefined, NO_SUPPLIER)],
    'taking back a supplier that was listed anew': ['already-listed', listedAnew],
  }),
];

/** What is wrong with a system. */
const OF_SYSTEMS: readonly Case[] = [
  ...wrong(addSystem, 'Camilla', {
    'a system without a name': ['text-missing', system({ name: ' ' })],
    'a system with a name as long as a page': ['text-too-long', system({ name: long(201) })],
    'a system run by a name as long as a page': ['text-too-long', system({ performerName: long(201) })],
    'a system with an empty number in KITOS': ['text-missing', system({ kitosId: '' })],
    'a system as critical as can be': ['body-invalid', system({ criticality: 'utterly' })],
    'a system of nobody known': ['unknown-person', system({ ownerId: 'p-nobody' })],
    'a system from no supplier': ['unknown-supplier', system(NO_SUPPLIER)],
    'a system that is listed already, otherwise': [
      'already-listed',
      async (world) => {
        await systemOf(world);
        return { json: { ...SYSTEM, criticality: 'task' } };
      },
    ],
  }),
  ...wrong(addSystem, 'Lars', { 'a system by a member': ['not-allowed', system({})] }),
  ...wrong(addSystem, 'Birgit', { 'a system by the auditor': ['not-allowed', system({})] }),
  ...wrong(changeSystem, 'Camilla', {
    'a change of no system': ['unknown-system', ofSystem(SYSTEM, NO_SYSTEM)],
    'a change of a system to no name': ['text-missing', ofSystem({ ...SYSTEM, name: '' })],
    'a change of a system that is left': ['not-in-use', ofRetiredSystem({ ...SYSTEM, name: 'Igen' })],
  }),
  ...wrong(giveSystemPlanTest, 'Camilla', {
    'a test of the plan of no system': ['unknown-system', planTest({}, NO_SYSTEM)],
    'a test of the plan in a file that is not there': [
      'unknown-content',
      planTest({ kept: { kind: 'file', contentHash: HASH, fileName: 'x.pdf' } }),
    ],
    'a test of the plan tomorrow': ['date-in-future', planTest({ on: inDays(1) })],
    'a test of the plan on no day': ['body-invalid', planTest({ on: '2026-02-30' })],
    'a test of the plan that says nothing': ['text-missing', planTest({ says: '' })],
    'a test of the plan on an open line': ['body-invalid', planTest({ kept: KEPT_BADLY })],
    'a test of the plan in no case': ['text-missing', planTest({ kept: { kind: 'case', caseNumber: ' ' } })],
  }),
  ...wrong(giveSystemPlanTest, 'Lars', { 'a test of the plan by a member': ['not-allowed', planTest({})] }),
  ...wrong(annulSystemPlanTest, 'Camilla', {
    'no test of the plan annulled': ['unknown-plan-test', ofSystem(because, NO_TEST)],
    'a test of the plan annulled without a reason': ['text-missing', ofSystem({ reason: '' }, NO_TEST)],
  }),
  ...wrong(recordSystemRisk, 'Camilla', {
    'a risk of no system': ['unknown-system', risk({}, NO_SYSTEM)],
    'a risk without a result': ['text-missing', risk({ result: '' })],
    'a risk from nowhere': ['text-missing', risk({ source: ' ' })],
    'a risk with a whole page for a result': ['text-too-long', risk({ result: long(201) })],
    'a risk of tomorrow': ['date-in-future', risk({ on: inDays(1) })],
    'a risk of no day': ['date-invalid', risk({ on: 'soon' })],
  }),
  ...wrong(recordSystemRisk, 'Birgit', { 'a risk by the auditor': ['not-allowed', risk({})] }),
  ...wrong(setSystemHandover, 'Camilla', {
    'a handover of no system': ['unknown-system', handover({}, NO_SYSTEM)],
    'a handover that is done tomorrow': ['date-in-future', handover({ state: 'done', on: inDays(1) })],
    'a handover that is done on no day': ['date-invalid', handover({ state: 'done', on: null })],
    'a handover that is half done': ['body-invalid', handover({ state: 'half' })],
    'a handover in another age': ['date-too-far', handover({ on: '2900-01-01' })],
    'a handover with a book about it': ['text-too-long', handover({ afterwards: long(501) })],
  }),
  ...wrong(setSystemHandover, 'Lars', { 'a handover by a member': ['not-allowed', handover({})] }),
  ...wrong(retireSystem, 'Camilla', {
    'leaving no system': ['unknown-system', ofSystem(because, NO_SYSTEM)],
    'leaving a system without a reason': ['text-missing', ofSystem({ reason: ' ' })],
  }),
  ...wrong(retireSystem, 'Birgit', {
    'leaving a system, by the auditor': ['not-allowed', ofSystem(because)],
  }),
  ...wrong(reinstateSystem, 'Camilla', {
    'taking back no system': ['unknown-system', ofSystem(undefined, NO_SYSTEM)],
    'taking back a system that was listed anew': ['already-listed', systemListedAnew],
  }),
];

/** Everything wrong that can be done with suppliers and systems. */
export const SUPPLIERS: readonly Case[] = [...OF_SUPPLIERS, ...OF_SYSTEMS];
