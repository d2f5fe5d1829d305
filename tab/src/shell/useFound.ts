import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { textKey } from '../../../domain/ground/same-text';
import { getLedger } from '../../../contracts/ledger/ledger';
import { searchEverywhere } from '../../../contracts/search/search';
import { useApi } from '../api/api-context';
import { useSettled } from '../components/useSettled';
import { requirementAddress } from '../components/requirement/requirement-address';
import { thingAddress } from '../components/thing-address';
import { useMe } from '../session/session-context';
import { PAGES } from './pages';

/** Something that was found, where it leads, and under which heading it stands. */
export type Hit = { key: string; heading: string; title: string; detail: string; to: string };

const MOST_ENTRIES = 5;
/** So much must be written before the entries of the audit trail are looked through as well. */
const LEAST_FOR_ENTRIES = 3;

/** Pages, things and entries that fit what is written, in the order in which they are shown; nothing while it is looked for. */
export function useFound(written: string): readonly Hit[] | undefined {
  const { t, i18n } = useTranslation();
  const { call } = useApi();
  const { abilities } = useMe();
  const search = useSettled(written.trim());
  const things = useQuery({
    queryKey: ['search', search, i18n.language],
    queryFn: ({ signal }) => call(searchEverywhere, { query: { search }, signal }),
    enabled: search !== '',
    placeholderData: keepPreviousData,
  });
  const entries = useQuery({
    queryKey: ['search entries', search, i18n.language],
    queryFn: ({ signal }) => call(getLedger, { query: { search, slips: 'allowed' }, signal }),
    enabled: abilities.viewLedger && search.length >= LEAST_FOR_ENTRIES,
  });
  if (search === '') return [];
  if (things.data === undefined) return undefined;
  const pages = PAGES.filter((page) => abilities[page.ability] || ('or' in page && abilities[page.or]))
    .filter(({ word }) => textKey(t(word)).includes(textKey(search)))
    .map(({ path, word }) => ({
      key: path,
      heading: t('search.kinds.page'),
      title: t(word),
      detail: '',
      to: path,
    }));
  const found = things.data.found.map(({ kind, id, title, detail }) => ({
    key: `${kind} ${id}`,
    heading: t(`search.kinds.${kind}`),
    title,
    detail,
    to: kind === 'requirement' ? requirementAddress({ requirementId: id }) : thingAddress({ kind, id }),
  }));
  const lines = search.length < LEAST_FOR_ENTRIES ? [] : (entries.data?.lines ?? []);
  const told = lines.slice(0, MOST_ENTRIES).flatMap((line) =>
    line.kind !== 'entry'
      ? []
      : [
          {
            key: `entry ${String(line.seq)}`,
            heading: t('search.kinds.entry'),
            title: line.sentence.map(({ text }) => text).join(''),
            detail: t('ledger.entryNo', { seq: line.seq }),
            to: `/revisionsspor?post=${String(line.seq)}`,
          },
        ],
  );
  return [...pages, ...groupedByHeading(found), ...told];
}

/** The hits of one heading together, each heading where its best hit stands. */
function groupedByHeading(hits: readonly Hit[]): readonly Hit[] {
  const headings = [...new Set(hits.map(({ heading }) => heading))];
  return headings.flatMap((heading) => hits.filter((hit) => hit.heading === heading));
}
