import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getTraining, type TrainingView } from '../../../../functions/contracts/training';
import { useApi } from '../../api/api-context';

/** Training on a day. While another day is fetched the one before stays on screen. */
export function useTraining(on: string): UseQueryResult<TrainingView> {
  const { call } = useApi();
  const { i18n } = useTranslation();
  return useQuery({
    queryKey: [getTraining.path, on, i18n.language],
    queryFn: ({ signal }) => call(getTraining, { query: { on }, signal }),
    placeholderData: keepPreviousData,
  });
}
