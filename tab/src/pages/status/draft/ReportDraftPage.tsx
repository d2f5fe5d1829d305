import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { danishDate, isMonth } from '../../../../../domain/calendar/danish-time';
import { isAhead } from '../../../../../domain/status/due-month';
import { getReportDraft, type ReportDraftView } from '../../../../../contracts/status/report-draft';
import { useAnswer } from '../../../api/useAnswer';
import { Allowed } from '../../../session/Allowed';
import { Answer } from '../../../components/Answer';
import { Lights } from '../../../components/status/Lights';
import { PageFrame } from '../../../components/PageFrame';
import { Section } from '../../../components/Section';
import { StatusSummary } from '../../../components/status/StatusSummary';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { AssessmentForm } from './AssessmentForm';
import { CardPreview } from './CardPreview';
import { Correct } from './Correct';
import { OwnersGone } from './OwnersGone';
import { OverrideForm } from './OverrideForm';
import { Release } from './Release';

/** A month's status before it is issued or corrected: the coordinator's additions, the exact card and report, and the release. */
export function ReportDraftPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const { month = '' } = useParams();
  const [correction, setCorrection] = useState('');
  const draft = useAnswer(
    getReportDraft,
    { params: { month }, ...(correction === '' ? {} : { query: { correction } }) },
    // What is written in the forms stays while the card is shown anew.
    { enabled: abilities.issueReport, placeholderData: keepPreviousData },
  );
  const lead = useLead();
  return (
    <PageFrame
      title={
        draft.data !== undefined
          ? t('draftStatus.title', { statusOn: format.date(draft.data.statusOn) })
          : t(isMonth(month) ? 'reports.title' : 'state.notFound')
      }
      lead={draft.data && lead(draft.data)}
      back={{ to: '/maanedsstatus', text: t('report.back') }}
    >
      <Allowed ability="issueReport">
        <Answer query={draft}>
          {(shown) => (
            <>
              <OwnersGone ownersGone={shown.ownersGone} />
              <Section title={t('draftStatus.assessment')} lead={t('draftStatus.assessmentLead')} screenOnly>
                <AssessmentForm draft={shown} />
              </Section>
              <Section title={t('draftStatus.colours')} lead={t('draftStatus.coloursLead')} screenOnly>
                <OverrideForm draft={shown} />
              </Section>
              <Section title={t('report.lights')}>
                <StatusSummary report={shown.report} />
              </Section>
              <Section title={t('report.sections')}>
                <Lights report={shown.report} />
              </Section>
              <CardPreview card={shown.card} />
              {shown.version === 1 ? (
                <Release draft={shown} />
              ) : (
                <Correct draft={shown} correction={correction} onPreview={setCorrection} />
              )}
            </>
          )}
        </Answer>
      </Allowed>
    </PageFrame>
  );
}

function useLead(): (draft: ReportDraftView) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ version, isLate, dueOn, unreleased, report }) => {
    if (version > 1) return t('draftStatus.leadIssued');
    if (isLate) return t('draftStatus.leadLate');
    const lead = dueOn < danishDate(report.asOf) ? 'leadPassed' : 'lead';
    const sends = t(`draftStatus.${lead}.${unreleased}`, { date: format.date(dueOn) });
    return isAhead(report.month, report.asOf) ? `${t('draftStatus.leadAhead')} ${sends}` : sends;
  };
}
