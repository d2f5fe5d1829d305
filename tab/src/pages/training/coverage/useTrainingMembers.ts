import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import type { MemberStanding } from '../../../../../domain/training/coverage';
import { getTrainingMembers, MEMBER_ORDERS, MOST_MEMBERS } from '../../../../../contracts/training/training';
import { useApi } from '../../../api/api-context';
import type { Sorting } from '../../../components/table/grid-props';
import type { MemberPlace } from './member-list';

/**
 * Those of an audience that the reader asks for. The server finds them and puts them in order; of a long list each part
 * is fetched when it is looked at, and kept.
 */
export function useTrainingMembers(on: string, audience: Audience) {
  const { call } = useApi();
  const { i18n } = useTranslation();
  const [search, setSearch] = useState('');
  const [standing, setStanding] = useState<MemberStanding>();
  const [sorting, setSorting] = useState<Sorting>({ column: undefined, descending: false });
  const query = {
    on,
    audience,
    search: useDeferredValue(search),
    standing,
    order: MEMBER_ORDERS.find((one) => one === sorting.column),
    descending: sorting.descending ? 'yes' : undefined,
  };
  const asked = JSON.stringify(query);
  const [looked, setLooked] = useState<{ asked: string; parts: readonly number[] }>({ asked, parts: [0] });
  const parts = looked.asked === asked ? looked.parts : [0];
  const answers = useQueries({
    queries: parts.map((part) => ({
      queryKey: [getTrainingMembers.path, query, part, i18n.language],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(getTrainingMembers, { query: { ...query, skip: String(part * MOST_MEMBERS) }, signal }),
      ...(part === 0 ? { placeholderData: keepPreviousData } : {}),
    })),
  });
  const onSight = (first: number, last: number) => {
    setLooked((before) => {
      const had = before.asked === asked ? before.parts : [0];
      const seen = [first, last].map((index) => Math.floor(index / MOST_MEMBERS));
      const added = [...new Set(seen)].filter((part) => !had.includes(part));
      return added.length === 0 && before.asked === asked ? before : { asked, parts: [...had, ...added] };
    });
  };
  const [first] = answers;
  const found = first?.data?.found ?? 0;
  const members = new Map(
    parts.flatMap((part, index) =>
      (answers[index]?.data?.members ?? []).map((member, at) => [part * MOST_MEMBERS + at, member] as const),
    ),
  );
  const places = Array.from({ length: found }, (_, at): MemberPlace => ({
    placeId: `${asked} ${String(at)}`,
    at,
    member: members.get(at),
  }));
  return { search, setSearch, standing, setStanding, sorting, setSorting, first, places, onSight };
}
