import { Button, Link } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FeedId } from '../../../../../domain/feed/feed';
import type { StatementChange } from '../../../../../domain/feed/feed-proposal';
import {
  getFeedProposals,
  settleFeedProposals,
  takeFeedReport,
  type FeedProposalView,
} from '../../../../../contracts/feed/feeds';
import { useAnswer } from '../../../api/useAnswer';
import { useCommand } from '../../../api/useCommand';
import { Answer } from '../../../components/Answer';
import { Entries, EntryLine } from '../../../components/Entries';
import { Failure } from '../../../components/Failure';
import { faultsOf } from '../../../components/form/checks';
import { DateField } from '../../../components/form/DateField';
import { EXHIBIT_MOST } from '../../../../../domain/register/exhibit-limits';
import { TextField } from '../../../components/form/TextField';
import { FormFrame } from '../../../components/form/FormFrame';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Reveal } from '../../../components/Reveal';
import { useFormat } from '../../../words/useFormat';
import type { FeedOutcome } from './SettledFeed';

/** Reports that were published or supervisions, each to be given as the statement of its supplier or dismissed. */
export function FeedReports({ feed, change, onSettled }: Omit<Props, 'report'>) {
  const { t } = useTranslation();
  const answer = useAnswer(getFeedProposals, { params: { feed }, query: { change } });
  return (
    <Answer query={answer}>
      {({ proposals, total }) => (
        <>
          {total > proposals.length && <p>{t('feeds.more', { shown: proposals.length, total })}</p>}
          <Entries>
            {proposals.map((report) => (
              <ReportEntry key={report.sourceId} {...{ feed, change, report, onSettled }} />
            ))}
          </Entries>
        </>
      )}
    </Answer>
  );
}

type Props = {
  feed: FeedId;
  change: StatementChange;
  report: FeedProposalView;
  onSettled: (outcome: FeedOutcome) => void;
};

function ReportEntry({ feed, change, report, onSettled }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const dismissing = useCommand(settleFeedProposals, onSettled);
  const { sourceId, shown, name, on, link, supplierId, supplierName } = report;
  return (
    <EntryLine title={name} state={on !== null && t(`feeds.happened.${change}`, { on: format.date(on) })}>
      {supplierName !== null && <div>{t('feeds.supplier', { name: supplierName })}</div>}
      {supplierId === null && <div>{t('feeds.supplierUnknown')}</div>}
      {link === null ? (
        <div>{t('feeds.linkMissing')}</div>
      ) : (
        <div>
          <Link
            inline
            href={link}
            target="_blank"
            rel="noreferrer"
            aria-label={`${t('feeds.open')}: ${name}`}
          >
            {t('feeds.open')}
          </Link>
        </div>
      )}
      {dismissing.error && <Failure error={dismissing.error} />}
      <div>
        <Button
          size="small"
          aria-label={`${t('feeds.dismissReport')}: ${name}`}
          disabledFocusable={dismissing.isPending}
          onClick={() => {
            const proposals = [{ sourceId, change, shown }];
            dismissing.mutate({ params: { feed }, body: { settle: 'dismiss', proposals } });
          }}
        >
          {t('feeds.dismissReport')}
        </Button>
      </div>
      {supplierId !== null && (
        <Reveal text={t('feeds.takeReport')}>
          <ReportForm {...{ feed, change, report, onSettled }} />
        </Reveal>
      )}
    </EntryLine>
  );
}

/** The period that a report covers is what the source does not say. */
function ReportForm({ feed, change, report: { sourceId, shown, link }, onSettled }: Props) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ from: '', to: '', caseNumber: '' }, `feed-report-${feed}-${sourceId}`);
  const sending = useSending(form, takeFeedReport, onSettled);
  const { from, to, caseNumber } = form.values;
  return (
    <FormFrame
      form={form}
      labels={{ from: t('feeds.from'), to: t('feeds.to'), caseNumber: t('feeds.caseNumber') }}
      prefix={`feed-${feed}-${sourceId}-`}
      submit={t('feeds.takeReport')}
      sending={sending}
      onSubmit={() => {
        const faults = faultsOf([
          ['from', words.date('fact', from)],
          ['to', words.date('fact', to)],
          ['caseNumber', link === null ? words.text(caseNumber, EXHIBIT_MOST.caseNumber) : undefined],
        ]);
        if (form.accept(faults))
          sending.mutate({ params: { feed }, body: { sourceId, change, shown, from, to, caseNumber } });
      }}
    >
      <DateField form={form} name="from" kind="fact" required />
      <DateField form={form} name="to" kind="fact" required />
      {link === null && <TextField form={form} name="caseNumber" required />}
    </FormFrame>
  );
}
