import * as z from 'zod/mini';
import { addDays, type DanishDate } from '../../domain/calendar/danish-time';
import { HANDOVER_STATES } from '../../domain/system/system';
import type { StoredFileView } from '../../contracts/decision/decision-content';
import {
  addSupplierRemark,
  answerSupplierRemark,
  getSupplier,
  giveSupplierStatement,
  listSuppliers,
} from '../../contracts/supplier/supplier';
import type { Send } from './demo-call';
import { giveSystemPlanTest, listSystems, setSystemHandover } from '../../contracts/system/system';

/** Evidence of a day that is so many days from today, on a case or in a file of the examples. */
const exhibitInFile = z.union([
  z.object({ says: z.string(), inDays: z.number(), caseNumber: z.string() }),
  z.object({ says: z.string(), inDays: z.number(), fileName: z.string() }),
]);

/** What the demo knows of its suppliers and systems; days are counted from today, so that it is never out of date. */
const registersFile = z.object({
  statements: z.array(
    z.object({
      supplier: z.string(),
      from: z.number(),
      to: z.number(),
      exhibit: exhibitInFile,
      nextDueInDays: z.nullable(z.number()),
    }),
  ),
  remarks: z.array(
    z.object({
      supplier: z.string(),
      text: z.string(),
      ownerMail: z.string(),
      dueInDays: z.number(),
      answer: z.optional(z.string()),
    }),
  ),
  tests: z.array(z.object({ system: z.string(), exhibit: exhibitInFile })),
  handovers: z.array(
    z.object({
      system: z.string(),
      state: z.enum(HANDOVER_STATES),
      inDays: z.nullable(z.number()),
      afterwards: z.string(),
    }),
  ),
});

type Parts = {
  send: Send;
  /** Stores a file of the examples and answers how it is named. */
  store: (fileName: string) => Promise<StoredFileView>;
  idOf: (mail: string) => string;
  today: DanishDate;
};

/** Says of the demo's suppliers and systems what the file has of them. */
export async function fillRegisters(text: string, { send, store, idOf, today }: Parts): Promise<void> {
  const file = registersFile.parse(JSON.parse(text));
  const on = (days: number): DanishDate => addDays(today, days);
  const exhibitOf = async (exhibit: z.infer<typeof exhibitInFile>) => {
    const { says, inDays } = exhibit;
    if ('caseNumber' in exhibit)
      return { on: on(inDays), says, kept: { kind: 'case', caseNumber: exhibit.caseNumber } };
    const { contentHash, fileName } = await store(exhibit.fileName);
    return { on: on(inDays), says, kept: { kind: 'file', contentHash, fileName } };
  };
  const { suppliers } = listSuppliers.answer.parse(await send(listSuppliers, {}));
  const { systems } = listSystems.answer.parse(await send(listSystems, {}));
  const supplierNamed = (name: string) => ({
    supplierId: known(suppliers.find((one) => one.name === name)?.supplierId, name),
  });
  const systemNamed = (name: string) => ({
    systemId: known(systems.find((one) => one.name === name)?.systemId, name),
  });
  for (const { supplier, from, to, exhibit, nextDueInDays } of file.statements)
    await send(giveSupplierStatement, supplierNamed(supplier), {
      from: on(from),
      to: on(to),
      exhibit: await exhibitOf(exhibit),
      nextDueOn: nextDueInDays === null ? null : on(nextDueInDays),
    });
  for (const { supplier, text: remark, ownerMail, dueInDays, answer } of file.remarks) {
    const view = getSupplier.answer.parse(
      await send(addSupplierRemark, supplierNamed(supplier), {
        text: remark,
        ownerId: idOf(ownerMail),
        dueOn: on(dueInDays),
      }),
    );
    const remarkId = known(view.remarks.at(-1)?.remarkId, remark);
    if (answer !== undefined)
      await send(answerSupplierRemark, { ...supplierNamed(supplier), remarkId }, { answer, on: today });
  }
  for (const { system, exhibit } of file.tests)
    await send(giveSystemPlanTest, systemNamed(system), { exhibit: await exhibitOf(exhibit) });
  for (const { system, state, inDays, afterwards } of file.handovers)
    await send(setSystemHandover, systemNamed(system), {
      state,
      on: inDays === null ? null : on(inDays),
      afterwards,
    });
}

function known(id: string | undefined, name: string): string {
  if (id === undefined) throw new Error(`Cannot fill the demo: "${name}" is not listed`);
  return id;
}
