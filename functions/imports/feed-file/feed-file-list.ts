import { ok, refuse } from '../../../domain/result';
import type { FeedFilePreview, FeedFileResult } from '../../../contracts/feed/feed-file';
import { FILE_FIELD_WORDS } from '../../../words/imports/feed-file-words';
import type { Language } from '../../../words/language';
import { addReading } from '../../feeds/run-feed';
import type { FeedStore } from '../../feeds/feed-store';
import { safeFileName } from '../../content/file-name';
import { sliceBySlice } from '../../pace/slice-by-slice';
import { columnsFoundView } from '../layout/columns-found-view';
import type { List } from '../list';
import { previewOf, type ShownFile } from '../preview-of';
import { feedFileAsked, type SaidOfFeedFile } from './feed-file-asked';
import { gridLayout } from './grid-columns';
import { judgeFeedFile, type JudgedFeedFile } from './judge-feed-file';

type Parts = { feedStore: FeedStore; now: () => string; config: { language: Language } };

/**
 * A file from another system whose rows become proposals. Nothing of it comes into the registers by being read: what it
 * says is kept as what a source says, and a coordinator takes the proposals that it gives reason to.
 */
export const createFeedFileList = ({
  feedStore,
  now,
  config,
}: Parts): List<SaidOfFeedFile, JudgedFeedFile, FeedFilePreview, FeedFileResult> => ({
  said: feedFileAsked,
  columns: ({ grid, header }) => gridLayout(grid, header),
  judge: (rows, { said, state, now: at, fileName, language }) =>
    sliceBySlice(
      judgeFeedFile(rows, said, {
        state,
        now: at,
        fileName: safeFileName(fileName),
        language,
        registersIn: config.language,
      }),
    ),
  preview,
  async command(file, asked) {
    if (file.needs.length > 0)
      return refuse({
        code: 'columns-missing',
        columns: file.needs.map((field) => FILE_FIELD_WORDS[field][asked.language]),
      });
    const shown = preview(file, asked);
    const reading = {
      rows: file.told,
      isFull: false,
      marks: {},
      unreadable: shown.counts.rejected,
      oldPlaces: 0,
      problem: null,
    };
    await addReading({ feedStore, now }, 'file', { reading, startedAt: asked.now, calls: 0 });
    return ok({ ...shown, written: shown.counts.new + shown.counts.replaces });
  },
});

function preview(file: JudgedFeedFile, shown: ShownFile): FeedFilePreview {
  const { rows, grid, taken, needs, inactive } = file;
  return {
    ...previewOf(file, shown, ['replaces', 'empty']),
    ...columnsFoundView(rows),
    grid,
    taken,
    needs: [...needs],
    inactive,
  };
}
