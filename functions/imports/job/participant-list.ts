import type { Instant } from '../../../domain/calendar/danish-time';
import { ok, type Result } from '../../../domain/result';
import type { ImportStatus, ListReading, ParticipantPreview } from '../../../contracts/imports/imports';
import { refusalSentence } from '../../../words/refusal/refusal-sentence';
import { sliceBySlice } from '../../pace/slice-by-slice';
import { importView } from './import-view';
import { startImport } from './start-import';
import type { ReadRows } from '../layout/read-rows';
import type { AskedList, List } from '../list';
import { previewOf } from '../preview-of';
import { judgeParticipants, readParticipants } from '../participants/judge-participants';
import { listReadingView } from '../participants/list-reading-view';
import type { JudgedList } from '../participants/participant-reading';
import { listReadingOf, type SaidOfParticipants } from '../participants/reading-asked';
import type { ContentStore } from '../../content/content-store';
import type { Directory } from '../../people/directory';
import type { ImportStore } from './import-store';
import type { SendWork } from '../../delivery/work';
import { XLSX } from '../../content/media-types';

type Parts = {
  directory: Directory;
  content: ContentStore;
  imports: ImportStore;
  sendWork: SendWork;
  now: () => Instant;
};
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

const mediaTypeOf = (encoding: string): string => (encoding === 'xlsx' ? XLSX : 'text/csv');
