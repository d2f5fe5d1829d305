import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../../domain/access/group';
import { getTraining, type TrainingView } from '../../../../../contracts/training/training';
import { useApi } from '../../../api/api-context';

/** An audience's training on a day. While another day or group is fetched the one before stays on screen. */
export function useTraining(on: string, audience: Audience): UseQueryResult<TrainingView> {
  const { call } = useApi();
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [getTraining.path, on, audience, i18n.language],
    queryFn: ({ signal }) => call(getTraining, { query: { on, audience }, signal }),
    placeholderData: keepPreviousData,
  });
}
