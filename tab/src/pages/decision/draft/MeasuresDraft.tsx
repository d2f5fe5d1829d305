import { useTranslation } from 'react-i18next';
import { getMeasures } from '../../../../../contracts/measure/measure';
import { MEASURE_CODES } from '../../../../../domain/decision/content';
import { useAnswer } from '../../../api/useAnswer';
import { Answer } from '../../../components/Answer';
import { useMe } from '../../../session/session-context';
import { DraftFrame } from './DraftFrame';
import { drawnFromRegister } from './drawn-from-register';
import { useSuggestions } from './suggested-texts';

/** The approval of measures as they stand in the register; it takes the place of the set before, if there is one. */
export function MeasuresDraft({ draftId, codes }: { draftId: string; codes: string }) {
  const { t } = useTranslation();
  const { personId } = useMe().person;
  const { withWritten } = useSuggestions();
  const register = useAnswer(getMeasures, {});
  const title = t('draft.registerTitle');
  return (
    <Answer query={register}>
      {(found) => {
        const { prefilled, supersedes } = drawnFromRegister(
          found,
          MEASURE_CODES.filter((one) => codes.includes(one)),
          { personId, title },
        );
        return (
          <DraftFrame
            draftId={draftId}
            about={supersedes === null ? { purpose: 'new' } : { purpose: 'replace', decisionId: supersedes }}
            blank={{ ...prefilled, values: withWritten(prefilled.values, 'title', title) }}
            supersedes={supersedes}
          />
        );
      }}
    </Answer>
  );
}
