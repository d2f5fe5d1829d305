import type { z } from 'zod';
import { ok } from '../../../domain/result';
import type { ImportPreview, importResult } from '../../../contracts/training/training';
import { takingIn, type OversightLedger } from '../../ledger/oversight-ledger';
import { sliceBySlice } from '../../pace/slice-by-slice';
import type { JudgedFile } from '../judged-file';
import type { List } from '../list';
import { previewOf } from '../preview-of';
import { saidNothing } from '../said-nothing';
import { courseFate, judgeCourses, type JudgedCourse } from './judge-courses';
import { COURSE_LAYOUT, readCourses } from './read-courses';

type Judged = JudgedFile & { judged: readonly JudgedCourse[] };
type Done = z.input<typeof importResult>;

/** The catalogue as a list: each course that is new is added by itself. */
export const createCourseList = ({
  ledger,
}: {
  ledger: OversightLedger;
}): List<undefined, Judged, ImportPreview, Done> => ({
  said: saidNothing,
  columns: () => COURSE_LAYOUT,
  async judge(rows, { state }) {
    const read = readCourses(rows);
    if (!read.ok) return read;
    const { ignored, courses } = read.value;
    return ok({ rows, ignored, judged: await sliceBySlice(judgeCourses(courses, state.training)) });
  },
  preview: previewOf,
  async command(list, asked) {
    const requester = takingIn(asked.requester);
    const judged: JudgedCourse[] = [];
    for (const { row, fate, course } of list.judged) {
      if (course === undefined) {
        judged.push({ row, fate });
        continue;
      }
      const added = await ledger.execute({ type: 'AddCourse', course }, requester);
      judged.push({ row, fate: courseFate(added.ok ? undefined : added.refusal) });
    }
    const preview = previewOf({ ...list, judged }, asked);
    return ok({ ...preview, written: preview.counts.new });
  },
});
