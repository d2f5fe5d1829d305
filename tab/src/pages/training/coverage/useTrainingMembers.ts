import { keepPreviousData, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import type { MemberStanding } from '../../../../../domain/training/coverage';
import {
  getTrainingMembers,
  MEMBER_ORDERS,
  MOST_MEMBERS,
  type TrainingMember,
} from '../../../../../contracts/training/training';
import { useApi } from '../../../api/api-context';
import type { AnswerOf } from '../../../api/client';
import type { Sorting } from '../../../components/table/grid-props';
import type { MemberPlace } from './member-list';

type Answer = AnswerOf<typeof getTrainingMembers>;

/** The parts that are fetched before anything is looked at. */
const FIRST_PARTS = [0];

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
    search,
    standing,
    order: MEMBER_ORDERS.find((one) => one === sorting.column),
    descending: sorting.descending ? 'yes' : undefined,
  };
  const asked = JSON.stringify(query);
  const [looked, setLooked] = useState<{ asked: string; parts: readonly number[] }>({
    asked,
    parts: FIRST_PARTS,
  });
  const parts = looked.asked === asked ? looked.parts : FIRST_PARTS;
  const { first, pages } = useQueries({
    queries: parts.map((part) => ({
      queryKey: [getTrainingMembers.path, query, part, i18n.language],
      queryFn: ({ signal }: { signal: AbortSignal }) =>
        call(getTrainingMembers, { query: { ...query, skip: String(part * MOST_MEMBERS) }, signal }),
      ...(part === 0 ? { placeholderData: keepPreviousData } : {}),
    })),
    combine: firstAndPages,
  });
  // Made again only when something of it has come: another order is asked for long before it is there.
  const members = useMemo(() => membersOf(parts, pages), [parts, pages]);
  const onSight = (from: number, to: number) => {
    setLooked((before) => {
      const had = before.asked === asked ? before.parts : FIRST_PARTS;
      const seen = [from, to].map((index) => Math.floor(index / MOST_MEMBERS));
      const added = [...new Set(seen)].filter((part) => !had.includes(part));
      return added.length === 0 ? before : { asked, parts: [...had, ...added] };
    });
  };
  const found = first?.data?.found ?? 0;
  const places = useMemo(() => Array.from({ length: found }, (_, at): MemberPlace => ({ at })), [found]);
  const placeId = useCallback(({ at }: MemberPlace) => `${asked} ${String(at)}`, [asked]);
  const memberAt = useCallback(({ at }: MemberPlace) => members.get(at), [members]);
  return {
    setSearch,
    standing,
    setStanding,
    sorting,
    setSorting,
    first,
    places,
    placeId,
    memberAt,
    onSight,
  };
}

/** What came of each part. The library hands on the same list where each part is the same. */
const firstAndPages = (answers: readonly UseQueryResult<Answer>[]) => ({
  first: answers[0],
  pages: answers.map(({ data }) => data),
});

const membersOf = (
  parts: readonly number[],
  pages: readonly (Answer | undefined)[],
): ReadonlyMap<number, TrainingMember> =>
  new Map(
    parts.flatMap((part, index) =>
      (pages[index]?.members ?? []).map((member, at) => [part * MOST_MEMBERS + at, member] as const),
    ),
  );
