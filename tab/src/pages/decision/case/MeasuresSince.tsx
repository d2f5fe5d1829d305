import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { MEASURE_CODES } from '../../../../../domain/decision/content';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import {
  getMeasures,
  type ApprovedSetView,
  type MeasureChangeView,
} from '../../../../../contracts/measure/measure';
import { useAnswer } from '../../../api/useAnswer';
import { AppLink } from '../../../components/AppLink';
import { Arriving } from '../../../components/Arriving';
import { BasisLabel } from '../../../components/BasisLabel';
import { AfterIncident } from '../../../components/measure/AfterIncident';
import { useChangeWords } from '../../../components/measure/useChangeWords';
import { usePastDay } from '../../../day/day-shown';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';

/**
 * What an approval of measures asks for by now: what is other in the register than it was approved, and that the body is to
 * review it. Nothing where it carries none or nothing is asked.
 */
export function MeasuresSince({ decision: { decisionId, content } }: { decision: DecisionDetail }) {
  const { abilities } = useMe();
  const isAbout = content.kind === 'measureApproval';
  const { data, isLoading } = useAnswer(getMeasures, {}, { enabled: isAbout && abilities.viewRegisters });
  const set = data?.sets.find((one) => one.decisionId === decisionId);
  if (isLoading) return <Arriving />;
  if (data === undefined || set === undefined) return null;
  const changes = data.changes.filter(
    (one) =>
      one.decisionId === decisionId ||
      (set.isDrawn && one.kind === 'notApproved' && one.codes.some((code) => set.codes.includes(code))),
  );
  return (
    <>
      {changes.length > 0 && <Changed set={set} changes={changes} />}
      {(set.isOverYear || set.afterIncident !== null) && <ToReview set={set} />}
    </>
  );
}

function Changed({ set, changes }: { set: ApprovedSetView; changes: readonly MeasureChangeView[] }) {
  const { t } = useTranslation();
  const changeWords = useChangeWords();
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
        <ToNewCase set={set} />
      </MessageBarBody>
    </MessageBar>
  );
}

/** A year has passed, or an incident was significant after the approval: a benchmark, and no law. */
function ToReview({ set }: { set: ApprovedSetView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isOverYear, yearEnds, afterIncident } = set;
  return (
    <MessageBar intent="warning" layout="multiline" data-measures-review>
      <MessageBarBody>
        <MessageBarTitle>{t('measures.toReview')}</MessageBarTitle>
        {isOverYear && <p>{t('measures.overYear', { date: format.date(yearEnds) })}</p>}
        {afterIncident !== null && (
          <p>
            <AfterIncident incident={afterIncident} />
          </p>
        )}
        <p>
          <BasisLabel label="benchmark" /> {t('measures.yearBasis')}
        </p>
        {set.isDrawn && <ToNewCase set={set} />}
      </MessageBarBody>
    </MessageBar>
  );
}

/** The way to a new case of the same numbers as the register has them, for those who put cases forward. */
function ToNewCase({ set }: { set: ApprovedSetView }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const past = usePastDay();
  if (!abilities.submitDecisions || past !== undefined) return null;
  const codes = MEASURE_CODES.filter((code) => set.codes.includes(code));
  return <AppLink to={`/beslutninger/ny?register=${codes.join('')}`}>{t('measures.draft')}</AppLink>;
}
