import { ok } from '../../../domain/result';
import type { SupplierAsked } from '../../../domain/supplier/commands';
import type { RegisterPreview, RegisterResult } from '../../../contracts/register/register-list';
import { MOST_ENTRIES } from '../../ledger/ledger-store';
import { takingIn, type OversightLedger } from '../../ledger/oversight-ledger';
import { sliceBySlice } from '../../pace/slice-by-slice';
import type { Directory } from '../../people/directory';
import type { JudgedFile } from '../judged-file';
import type { List } from '../list';
import { previewOf, type ShownFile } from '../preview-of';
import { saidNothing } from '../said-nothing';
import { judgeSuppliers, SUPPLIER_LAYOUT } from './judge-suppliers';
import { createOwnerNamed } from './owner-named';

type Judged = JudgedFile & { asked: readonly SupplierAsked[] };
type Parts = { directory: Directory; ledger: OversightLedger };

/** Suppliers as a list: what is new is listed, what differs is changed, and nothing is taken away. */
export const createSupplierList = ({
  directory,
  ledger,
}: Parts): List<undefined, Judged, RegisterPreview, RegisterResult> => ({
  said: saidNothing,
  columns: () => SUPPLIER_LAYOUT,
  async judge(rows, { state, now, language }) {
    const people = await directory.all();
    const ownerNamed = await sliceBySlice(createOwnerNamed(people.values(), state.access));
    const read = await sliceBySlice(judgeSuppliers(rows, { state, now, language, ownerNamed }));
    return read.ok ? ok({ rows, ...read.value }) : read;
  },
  preview,
  async command(list, asked) {
    for (let start = 0; start < list.asked.length; start += MOST_ENTRIES) {
      const suppliers = list.asked.slice(start, start + MOST_ENTRIES);
      const done = await ledger.execute({ type: 'SetSuppliers', suppliers }, takingIn(asked.requester));
      if (!done.ok) return done;
    }
    return ok({ ...preview(list, asked), written: list.asked.length });
  },
});

const preview = (list: JudgedFile, file: ShownFile) => previewOf(list, file, ['replaces', 'empty']);
