import { ok } from '../../../domain/result';
import type { SystemAsked } from '../../../domain/system/commands';
import type { RegisterPreview, RegisterResult } from '../../../contracts/register/register-list';
import { MOST_ENTRIES } from '../../ledger/ledger-store';
import { takingIn, type OversightLedger } from '../../ledger/oversight-ledger';
import { sliceBySlice } from '../../pace/slice-by-slice';
import type { Directory } from '../../people/directory';
import type { JudgedFile } from '../judged-file';
import type { List } from '../list';
import { previewOf, type ShownFile } from '../preview-of';
import { saidNothing } from '../said-nothing';
import { judgeSystems, SYSTEM_LAYOUT } from './judge-systems';
import { createOwnerNamed } from './owner-named';

type Judged = JudgedFile & { asked: readonly SystemAsked[] };
type Parts = { directory: Directory; ledger: OversightLedger };

/** A row may be two facts, the system and its risk result, and the ledger takes so many entries at a time. */
const MOST_AT_ONCE = MOST_ENTRIES / 2;

/** Systems as a list: what is new is listed, what differs is changed, and nothing is taken away. */
export const createSystemList = ({
  directory,
  ledger,
}: Parts): List<undefined, Judged, RegisterPreview, RegisterResult> => ({
  said: saidNothing,
  columns: () => SYSTEM_LAYOUT,
  async judge(rows, { state, now, language, fileName }) {
    const people = await directory.all();
    const ownerNamed = await sliceBySlice(createOwnerNamed(people.values(), state.access));
    const read = await sliceBySlice(judgeSystems(rows, { state, now, language, ownerNamed, fileName }));
    return read.ok ? ok({ rows, ...read.value }) : read;
  },
  preview,
  async command(list, asked) {
    for (let start = 0; start < list.asked.length; start += MOST_AT_ONCE) {
      const systems = list.asked.slice(start, start + MOST_AT_ONCE);
      const done = await ledger.execute({ type: 'SetSystems', systems }, takingIn(asked.requester));
      if (!done.ok) return done;
    }
    return ok({ ...preview(list, asked), written: list.asked.length });
  },
});

const preview = (list: JudgedFile, file: ShownFile) => previewOf(list, file, ['replaces', 'empty']);
