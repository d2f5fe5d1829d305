import type { z } from 'zod';
import { isOnRoster } from '../../../domain/access/access';
import type { Indicator } from '../../../domain/indicator/indicator';
import { ok } from '../../../domain/result';
import type { importIndicators, IndicatorPreview } from '../../../contracts/indicator/indicators';
import { MOST_ENTRIES } from '../../ledger/ledger-store';
import { takingIn, type OversightLedger } from '../../ledger/oversight-ledger';
import { sliceBySlice } from '../../pace/slice-by-slice';
import { personViews } from '../../views/person-view';
import type { JudgedFile } from '../judged-file';
import type { List } from '../list';
import { previewOf, type ShownFile } from '../preview-of';
import { saidNothing } from '../said-nothing';
import { judgeIndicators } from './judge-indicators';
import { INDICATOR_LAYOUT, readIndicators } from './read-indicators';
import type { Directory } from '../../people/directory';

type Judged = JudgedFile & { indicators: readonly Indicator[] };
type Done = z.input<(typeof importIndicators)['answer']>;

/** Figures as a list: the rows of a topic and day are one fact, and so many facts are recorded at a time as fit. */
export const createIndicatorList = ({
  directory,
  ledger,
}: {
  directory: Directory;
  ledger: OversightLedger;
}): List<undefined, Judged, IndicatorPreview, Done> => ({
  said: saidNothing,
  columns: () => INDICATOR_LAYOUT,
  async judge(rows, { state, now, language }) {
    const people = await directory.all();
    const onRoster = [...people.values()].filter(({ personId }) => isOnRoster(state.access, personId));
    const read = await sliceBySlice(readIndicators(rows, onRoster));
    if (!read.ok) return read;
    const { figures, ignored } = read.value;
    const show = personViews(people);
    return ok({ rows, ignored, ...judgeIndicators(figures, { state, now, show, language }) });
  },
  preview,
  async command(list, asked) {
    const { indicators } = list;
    // All of a command or nothing of it is written, and the ledger takes so many entries at a time.
    for (let start = 0; start < indicators.length; start += MOST_ENTRIES) {
      const part = indicators.slice(start, start + MOST_ENTRIES);
      const command = { type: 'RecordIndicators', indicators: part } as const;
      const done = await ledger.execute(command, takingIn(asked.requester));
      if (!done.ok) return done;
    }
    const shown = preview(list, asked);
    return ok({ ...shown, written: shown.counts.new + shown.counts.replaces });
  },
});

const preview = (list: JudgedFile, file: ShownFile) => previewOf(list, file, ['replaces', 'empty']);
