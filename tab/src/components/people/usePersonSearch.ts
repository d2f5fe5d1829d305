import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../domain/access/group';
import { findPeople } from '../../../../contracts/access/people';
import type { AccountMark, PersonView } from '../../../../contracts/values';
import { useApi } from '../../api/api-context';
import type { AnswerOf } from '../../api/client';
import { useSettled } from '../useSettled';

type FoundPeople = AnswerOf<typeof findPeople>;

/** Somebody to choose, with what is to be known of their account where that is known. */
export type MarkedPerson = PersonView & { account?: readonly AccountMark[] };

/** How long the page waits before it asks once more for what Entra ID had not said yet, in milliseconds. */
const ASK_AGAIN = 1500;

/** People by a part of their name, title or mail; while the next answer is fetched the one before stays. */
export function usePersonSearch(
  written: string,
  { audience, enabled = true }: { audience?: Audience | undefined; enabled?: boolean } = {},
): UseQueryResult<FoundPeople> {
  const { call } = useApi();
  const { i18n } = useTranslation();
  const search = useSettled(written.trim());
  return useQuery({
    queryKey: [findPeople.path, search, audience, i18n.language],
    queryFn: ({ signal }) => call(findPeople, { query: { search, audience }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.isPending === true ? ASK_AGAIN : false),
    enabled,
  });
}
