import { Link } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { getIncidentFile, type FilingView, type IncidentView } from '../../../../contracts/incident/incident';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { Failure } from '../../components/Failure';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { useDownload } from '../../components/useDownload';
import { useFormat } from '../../words/useFormat';
import { DatedFileForm } from './DatedFileForm';
import { FilingForm } from './FilingForm';
import { InterimRequestForm } from './InterimRequestForm';
import { SentBackForm } from './SentBackForm';

/** Everything that was sent, its receipts, what was asked for afterwards, and what the CSIRT has answered. */
export function Filings({ incident }: { incident: IncidentView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filings, csirtAnswers, mayKeep, closedAt, incidentId, next, interimReportRequestedAt } = incident;
  const isOpen = mayKeep && closedAt === null;
  return (
    <Section title={t('incident.filings')}>
      {filings.length === 0 && <Empty>{t('incident.filingsEmpty')}</Empty>}
      <Entries>
        {filings.map((filing) => (
          <Filing key={filing.filingNo} incidentId={incidentId} filing={filing} isOpen={isOpen} />
        ))}
        {csirtAnswers.map(({ answeredAt, file }) => (
          <EntryLine key={`${answeredAt} ${file.contentHash}`} title={t('incident.csirt')}>
            <div>
              {t('incident.csirtLine', { at: format.instant(answeredAt) })}{' '}
              <FileLink incidentId={incidentId} file={file} />
            </div>
          </EntryLine>
        ))}
      </Entries>
      {isOpen && (
        <>
          {next.step !== 'send' && (
            <Reveal text={t('incident.filingAdd')}>
              <FilingForm incident={incident} stage="earlyWarning" />
            </Reveal>
          )}
          <Reveal text={t('incident.csirtAdd')}>
            <DatedFileForm incidentId={incidentId} filing={null} />
          </Reveal>
          {interimReportRequestedAt === null && (
            <Reveal text={t('incident.interim')}>
              <InterimRequestForm incidentId={incidentId} />
            </Reveal>
          )}
        </>
      )}
    </Section>
  );
}

function Filing({ incidentId, filing, isOpen }: { incidentId: string; filing: FilingView; isOpen: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { filingNo, stage, sentAt, reference, provenAt, files, sentBack } = filing;
  return (
    <EntryLine
      title={t('incident.filing', { number: filingNo, stage: t(`incident.stages.${stage}`) })}
      state={
        provenAt === null ? t('incident.unproven') : t('incident.proven', { at: format.instant(provenAt) })
      }
    >
      <div>
        {sentAt === null ? t('incident.sentUnknown') : t('incident.sent', { at: format.instant(sentAt) })}
        {reference !== null && ` · ${t('incident.referenceIs', { reference })}`}
      </div>
      {files.map((file) => (
        <div key={file.contentHash}>
          <FileLink incidentId={incidentId} file={file} />
        </div>
      ))}
      {sentBack.map(({ at, moreBy, text }) => (
        <div key={`${at} ${text}`}>
          {t('incident.sentBackLine', { at: format.instant(at), text })}{' '}
          {moreBy !== null && t('incident.sentBackBy', { at: format.instant(moreBy) })}
        </div>
      ))}
      {isOpen && provenAt !== null && (
        <Reveal text={t('incident.receiptAgain')}>
          <DatedFileForm incidentId={incidentId} filing={filing} />
        </Reveal>
      )}
      {isOpen && (
        <Reveal text={t('incident.sentBack')}>
          <SentBackForm incidentId={incidentId} filingNo={filingNo} />
        </Reveal>
      )}
    </EntryLine>
  );
}

function FileLink({ incidentId, file }: { incidentId: string; file: FilingView['files'][number] }) {
  const download = useDownload();
  const { contentHash, fileName } = file;
  return (
    <>
      <Link
        as="button"
        onClick={() => {
          download.mutate({ endpoint: getIncidentFile, params: { incidentId, contentHash }, fileName });
        }}
      >
        {fileName}
      </Link>
      {download.isError && <Failure error={download.error} />}
    </>
  );
}
