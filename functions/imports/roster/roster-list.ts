import type { z } from 'zod';
import { ok } from '../../../domain/result';
import type { importRoster, RosterPreview } from '../../../contracts/access/roster';
import { hashOf } from '../../ledger/hash-of';
import { takingIn, type OversightLedger } from '../../ledger/oversight-ledger';
import type { JudgedFile } from '../judged-file';
import type { List } from '../list';
import { previewOf, type ShownFile } from '../preview-of';
import { enterRoster } from './enter-roster';
import { judgeRoster, type JudgedPerson, type SaidOfRoster } from './judge-roster';
import { readRoster, ROSTER_LAYOUT } from './read-roster';
import { saidOfRoster } from './said-of-roster';
import type { Directory } from '../../people/directory';
import type { FindUser } from '../../graph/find-user';

type Parts = { directory: Directory; ledger: OversightLedger; findUser: FindUser };
type Judged = JudgedFile & { judged: readonly JudgedPerson[] };
type Done = z.input<(typeof importRoster)['answer']>;

/** The roster as a list: who is new is entered, with a role or in a group. */
export const createRosterList = (parts: Parts): List<SaidOfRoster, Judged, RosterPreview, Done> => ({
  said: saidOfRoster,
  columns: () => ROSTER_LAYOUT,
  async judge(rows, { requester, roles, state, now, said, language }) {
    const read = readRoster(rows);
    if (!read.ok) return read;
    const { ignored, people } = read.value;
    const context = { actor: { ...requester, roles }, now, hashOf, state, said, language };
    return ok({ rows, ignored, judged: await judgeRoster(parts, people, context) });
  },
  preview,
  async command(list, asked) {
    const { said } = asked;
    const requester = takingIn(asked.requester);
    const judged = await enterRoster(parts, list.judged, { said, requester });
    const shown = preview({ ...list, judged }, asked);
    const renamed = judged.filter(
      ({ row, rename, fate }) =>
        rename !== undefined && fate.kind !== 'rejected' && said.renames.has(row.line),
    );
    const { counts } = shown;
    return ok({ ...shown, written: counts.new + counts.replaces, renamed: renamed.length });
  },
});

const preview = (list: JudgedFile, file: ShownFile) => previewOf(list, file, ['replaces', 'awaits']);
