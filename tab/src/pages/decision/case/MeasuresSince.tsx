import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MEASURE_CODES } from '../../../../../domain/decision/content';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { getMeasures } from '../../../../../contracts/measure/measure';
import { useAnswer } from '../../../api/useAnswer';
import { AppLink } from '../../../components/AppLink';
import { useChangeWords } from '../../../components/measure/useChangeWords';
import { usePastDay } from '../../../day/day-shown';
import { useMe } from '../../../session/session-context';

/** What is other in the register of measures than this decision approved it; nothing where it carries none or nothing is. */
export function MeasuresSince({ decision: { decisionId, content } }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const past = usePastDay();
  const changeWords = useChangeWords();
  const isAbout =
    content.kind === 'measureApproval' && content.measures.some((one) => one.measureId !== undefined);
  const { data } = useAnswer(getMeasures, {}, { enabled: isAbout && abilities.viewRegisters });
  const set = data?.sets.find((one) => one.decisionId === decisionId);
  if (data === undefined || set === undefined) return null;
  const changes = data.changes.filter(
    (one) =>
      one.decisionId === decisionId ||
      (one.kind === 'notApproved' && one.codes.some((code) => set.codes.includes(code))),
  );
  if (changes.length === 0) return null;
  const codes = MEASURE_CODES.filter((code) => set.codes.includes(code));
  return (
    <MessageBar intent="warning" layout="multiline" data-measures-since>
      <MessageBarBody>
        <MessageBarTitle>{t('measures.needsDecision')}</MessageBarTitle>
        {t('measures.sinceOnDecision')}
        <ul>
          {changes.map((one) => (
            <li key={one.measureId}>
              <AppLink to={`/foranstaltninger/${one.measureId}`}>{one.title}</AppLink>: {changeWords(one)}
            </li>
          ))}
        </ul>
        {abilities.submitDecisions && past === undefined && (
          <AppLink to={`/beslutninger/ny?register=${codes.join('')}`}>{t('measures.draft')}</AppLink>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
