import { useTranslation } from 'react-i18next';
import { INDICATOR_MOST } from '../../../../domain/indicator/indicator-limits';
import type { Topic } from '../../../../domain/indicator/topic';
import { annulIndicator, type RecordedFigures } from '../../../../contracts/indicator/indicators';
import { useCommand } from '../../api/useCommand';
import { Entries, EntryLine } from '../../components/Entries';
import { ReasonForm } from '../../components/form/ReasonForm';
import { Reveal } from '../../components/Reveal';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useRecordedWords } from './useRecordedWords';

type Props = {
  topic: Topic;
  history: readonly RecordedFigures[];
  /** Told the day of what was annulled: its line is gone by then. */
  onAnnulled: (asOf: string) => void;
};

/** Everything recorded of a topic that stands, the newest day first. */
export function History({ topic, history, onAnnulled }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  const words = useRecordedWords();
  return (
    <Entries>
      {history.map((one) => (
        <EntryLine key={one.asOf} title={t('indicators.asOfDay', { date: format.date(one.asOf) })}>
          <span>{words.figures(topic, one)}</span>
          <span>{words.about(one)}</span>
          <span>{words.recorded(one)}</span>
          {abilities.recordIndicators && <Annul topic={topic} asOf={one.asOf} onAnnulled={onAnnulled} />}
        </EntryLine>
      ))}
    </Entries>
  );
}

/** Takes the figures of a day back, with the reason. */
function Annul({ topic, asOf, onAnnulled }: Omit<Props, 'history'> & { asOf: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const annulling = useCommand(annulIndicator, () => {
    onAnnulled(asOf);
  });
  const words = { topic: t(`section.${topic}`), date: format.date(asOf) };
  return (
    <Reveal text={t('indicators.annul', words)}>
      <ReasonForm
        prefix={`annul-${topic}-${asOf}-`}
        lead={t('indicators.annulLead')}
        submit={t('indicators.annulSubmit')}
        most={INDICATOR_MOST.reason}
        sending={annulling}
        onSend={(reason) => annulling.mutateAsync({ params: { topic, asOf }, body: { reason } })}
      />
    </Reveal>
  );
}
