import { useTranslation } from 'react-i18next';
import type { PersonTrainingView } from '../../../../../contracts/training/training';
import { Facts } from '../../../components/Facts';
import { MemberStandingMark } from '../coverage/MemberStandingMark';
import { useDueWords } from '../coverage/useDueWords';

/** How somebody stands, where they belong, and what they carry. */
export function PersonStanding({ training }: { training: PersonTrainingView }) {
  const { t } = useTranslation();
  const dueWords = useDueWords();
  const { audiences, standing, dueOn, competences } = training;
  if (standing === null) return <p>{t('personTraining.noGroups')}</p>;
  return (
    <Facts
      facts={[
        [
          t('personTraining.status'),
          <>
            <MemberStandingMark standing={standing} /> {dueWords(standing, dueOn)}
          </>,
        ],
        [t('personTraining.groups'), audiences.map((one) => t(`audience.${one}`)).join(', ')],
        [
          t('personTraining.competences'),
          competences.length === 0
            ? t('coverage.none')
            : competences.map((one) => t(`competence.${one}`)).join(', '),
        ],
      ]}
    />
  );
}
