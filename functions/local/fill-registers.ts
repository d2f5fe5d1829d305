import * as z from 'zod/mini';
import { addDays, type DanishDate } from '../../domain/calendar/danish-time';
import { HANDOVER_STATES } from '../../domain/system/system';
import type { Endpoint } from '../../contracts/endpoint';
import { addSupplierRemark, giveSupplierStatement, listSuppliers } from '../../contracts/supplier/supplier';
import { giveSystemPlanTest, listSystems, setSystemHandover } from '../../contracts/system/system';

/** Evidence of a day that is so many days from today, on a case. */
const exhibitInFile = z.object({ says: z.string(), inDays: z.number(), caseNumber: z.string() });

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
    z.object({ supplier: z.string(), text: z.string(), ownerMail: z.string(), dueInDays: z.number() }),
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
  /** Calls an operation as the coordinator would; what stands in its path is given by name. */
  send: (endpoint: Endpoint, params: Record<string, string>, json?: object) => Promise<unknown>;
  idOf: (mail: string) => string;
  today: DanishDate;
};

/** Says of the demo's suppliers and systems what the file has of them. */
export async function fillRegisters(text: string, { send, idOf, today }: Parts): Promise<void> {
  const file = registersFile.parse(JSON.parse(text));
  const on = (days: number): DanishDate => addDays(today, days);
  const exhibitOf = ({ says, inDays, caseNumber }: z.infer<typeof exhibitInFile>) => ({
    on: on(inDays),
    says,
    kept: { kind: 'case', caseNumber },
  });
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
      exhibit: exhibitOf(exhibit),
      nextDueOn: nextDueInDays === null ? null : on(nextDueInDays),
    });
  for (const { supplier, text: remark, ownerMail, dueInDays } of file.remarks)
    await send(addSupplierRemark, supplierNamed(supplier), {
      text: remark,
      ownerId: idOf(ownerMail),
      dueOn: on(dueInDays),
    });
  for (const { system, exhibit } of file.tests)
    await send(giveSystemPlanTest, systemNamed(system), { exhibit: exhibitOf(exhibit) });
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
