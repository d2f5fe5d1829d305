import { useTranslation } from 'react-i18next';
import { getIncident } from '../../../../../contracts/incident/incident';
import { SIGNIFICANCE_QUESTIONS } from '../../../../../domain/incident/significance';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { localOf } from '../../../components/form/danish-moment';
import { useMe } from '../../../session/session-context';
import { DraftFrame } from './DraftFrame';
import { writtenFirst } from './written-case';

/** A decision not to notify of an incident, filled in from it and bound to it by its number. */
export function IncidentDraft({ draftId, incidentId }: { draftId: string; incidentId: string }) {
  const { t } = useTranslation();
  const { personId } = useMe().person;
  const incident = useAnswer(getIncident, { params: { incidentId } });
  return (
    <Answer query={incident}>
      {({ awareAt, significance: { answers } }) => {
        const blank = writtenFirst(personId);
        const assessment =
          answers === null
            ? ''
            : SIGNIFICANCE_QUESTIONS.map(
                (one) => `${t(`incident.questions.${one}`)} ${t(`incident.known.${answers[one]}`)}.`,
              ).join('\n');
        return (
          <DraftFrame
            draftId={draftId}
            about={{ purpose: 'new' }}
            blank={{
              ...blank,
              values: {
                ...blank.values,
                kind: 'incidentNotNotified',
                title: t('draft.incidentTitle', { incidentId }),
                incidentReference: incidentId,
                incidentId,
                awareAt: localOf(awareAt),
                assessment,
              },
            }}
          />
        );
      }}
    </Answer>
  );
}
