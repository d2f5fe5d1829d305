import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';

type Props = { changes: DecisionDetail['conclusions'][number]['rosterChanges'] };

/** What was recorded of the body after a conclusion and reaches back to its day, beside the count that stays. */
export function RosterChanges({ changes }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  if (changes.length === 0) return null;
  return (
    <div data-state="roster-changed">
      <strong>{t('record.rosterChanged')}</strong>
      <ul>
        {changes.map(({ person, role, change, on, at, by }) => (
          <li key={`${person.personId} ${role} ${change} ${at}`}>
            {t(change === 'recorded' ? 'record.rosterRecorded' : 'record.rosterEnded', {
              name: nameOf(person),
              role: t(`role.${role}`).toLocaleLowerCase('da'),
              on: format.date(on),
              at: format.instant(at),
              by: by === null ? t('record.bySystem') : nameOf(by),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
