import { useTranslation } from 'react-i18next';
import type { CandidateView } from '../../../../contracts/values';
import { usePersonName } from './usePersonName';

/** Somebody in one line that tells them from others with the same name or mail. */
export function useCandidateWords(): (candidate: CandidateView) => string {
  const { t } = useTranslation();
  const nameOf = usePersonName();
  return (candidate) => {
    const { title, mail = '', roles, audiences = [] } = candidate;
    const holds = [
      ...(roles ?? []).map((role) => t(`role.${role}`)),
      ...audiences.map((audience) => t(`audience.${audience}`)),
    ];
    // Where nothing is told of their roles it is not said that they have none.
    if (roles !== undefined && holds.length === 0) holds.push(t('samePerson.holdsNothing'));
    return [nameOf(candidate), title ?? '', mail, ...holds].filter((text) => text !== '').join(', ');
  };
}
