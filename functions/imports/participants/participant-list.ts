import { ok, type Result } from '../../../domain/result';
import type { ImportStatus, ListReading, ParticipantPreview } from '../../../contracts/imports/imports';
import { refusalSentence } from '../../../words/refusal/refusal-sentence';
import { sliceBySlice } from '../../pace/slice-by-slice';
import type { Program } from '../../program';
import { importView } from '../job/import-view';
import { startImport } from '../job/start-import';
import type { ReadRows } from '../layout/read-rows';
import type { AskedList, List } from '../list';
import { previewOf } from '../preview-of';
import { judgeParticipants, readParticipants } from './judge-participants';
import { listReadingView } from './list-reading-view';
import type { JudgedList } from './participant-reading';
import { listReadingOf, type SaidOfParticipants } from './reading-asked';

type Parts = Pick<Program, 'directory' | 'content' | 'imports' | 'sendWork' | 'now'>;
type Problem = { code: string; sentence: string } | null;

/** The kind of list that names who took which course when; its columns can be chosen before its rows are judged. */
export type ParticipantList = List<SaidOfParticipants, JudgedList, ParticipantPreview, ImportStatus> & {
  /** How a list is read, and what is missing before its rows can be judged. */
  reading: (
    rows: ReadRows,
    asked: AskedList<SaidOfParticipants>,
  ) => Promise<Result<ListReading & { problem: Problem }>>;
};

/** Participants as a list: what is written of it is written by a job, which can be watched, stopped and resumed. */
export function createParticipantList(parts: Parts): ParticipantList {
  const everybody = async () => (await parts.directory.all()).values();
  return {
    said: listReadingOf,
    columns: ({ layout }) => layout,
    async reading(rows, { state, said, language }) {
      const people = await everybody();
      const list = await sliceBySlice(readParticipants(rows, { state, people, reading: said.reading }));
      if (!list.ok) return list;
      const { problem } = list.value;
      return ok({
        ...listReadingView(list.value),
        problem: problem ? { code: problem.code, sentence: refusalSentence(problem, language) } : null,
      });
    },
    async judge(rows, { state, now, said }) {
      const people = await everybody();
      return sliceBySlice(judgeParticipants(rows, { state, people, now, reading: said.reading }));
    },
    preview: (list, asked) => ({ ...previewOf(list, asked), ...listReadingView(list) }),
    async command(list, asked) {
      const { rows, judged } = list;
      const { bytes, requester, language } = asked;
      const { fileName, contentHash, counts } = previewOf(list, asked);
      const row = await startImport(parts, {
        file: { bytes, mediaType: mediaTypeOf(rows.encoding) },
        list: {
          fileName,
          contentHash,
          sheet: rows.sheet,
          header: rows.header ?? 'none',
          counts,
        },
        judged,
        startedBy: requester.personId,
      });
      return ok(importView(row, parts.now(), language));
    },
  };
}

const mediaTypeOf = (encoding: string): string =>
  encoding === 'xlsx' ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' : 'text/csv';
