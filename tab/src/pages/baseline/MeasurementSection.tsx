import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { BASELINE_MOST } from '../../../../domain/baseline/baseline-limits';
import { annulBaseline, type BaselineResultView } from '../../../../contracts/baseline/baseline';
import { MOVE_WORDS } from '../../../../words/baseline/baseline-words';
import { useCommand } from '../../api/useCommand';
import { BasisLabel } from '../../components/BasisLabel';
import { Facts } from '../../components/Facts';
import { ReasonForm } from '../../components/form/ReasonForm';
import { usePersonName } from '../../components/people/usePersonName';
import { ExhibitLine } from '../../components/register/ExhibitLine';
import { Reveal } from '../../components/Reveal';
import { Section } from '../../components/Section';
import { Unbroken } from '../../components/Unbroken';
import { DataTable } from '../../components/table/DataTable';
import type { Column } from '../../components/table/grid-props';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { BaselineForm } from './BaselineForm';

const useStyles = makeStyles({
  more: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  facts: { marginTop: tokens.spacingVerticalM },
  line: { margin: `${tokens.spacingVerticalS} 0 0`, maxWidth: '72ch' },
});

type Area = BaselineResultView['areas'][number];
type Props = { result: BaselineResultView; isKept: boolean };

/** One measurement: its areas, its report, what was put right, and what may be done with it. */
export function MeasurementSection({ result, isKept }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const nameOf = usePersonName();
  const { resultId, name, on, madeBy, areas, exhibit, owner, corrections, annulled } = result;
  const columns = useAreaColumns(result);
  const title = t('baseline.result', { name, date: format.date(on) });
  return (
    <Section title={title}>
      {annulled !== null && <p>{t('baseline.annulled', { reason: annulled.reason })}</p>}
      <DataTable label={title} rows={areas} columns={columns} rowId={({ area }) => area} />
      <div className={styles.facts}>
        <Facts
          facts={[
            [t('baseline.by'), madeBy],
            [t('baseline.report'), <ExhibitLine key="report" exhibit={exhibit} />],
            [t('baseline.owner'), owner === null ? t('baseline.noOwner') : nameOf(owner)],
          ]}
        />
      </div>
      {corrections.map(({ was, reason, at, by }) => (
        <p key={at} className={styles.line}>
          {t('baseline.corrections', {
            at: format.instant(at),
            name: by === null ? '' : nameOf(by),
            reason,
          })}{' '}
          {t('baseline.before', {
            scores: was.areas.map(({ area, score }) => `${area}: ${format.number(score)}`).join('; '),
          })}{' '}
          <ExhibitLine exhibit={was.exhibit} />
        </p>
      ))}
      {isKept && annulled === null && (
        <>
          <Reveal text={t('baseline.change')} name={t('baseline.changeOf', { date: format.date(on) })}>
            <BaselineForm key={corrections.length} result={result} />
          </Reveal>
          <Annulling resultId={resultId} on={on} />
        </>
      )}
    </Section>
  );
}

function Annulling({ resultId, on }: { resultId: string; on: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const annulling = useCommand(annulBaseline);
  return (
    <Reveal text={t('baseline.annul')} name={t('baseline.annulOf', { date: format.date(on) })}>
      <ReasonForm
        prefix={`annul-${resultId}-`}
        lead={t('baseline.annulLead')}
        submit={t('baseline.annulSubmit')}
        most={BASELINE_MOST.reason}
        sending={annulling}
        onSend={(reason) => annulling.mutateAsync({ params: { resultId }, body: { reason } })}
      />
    </Reveal>
  );
}

function useAreaColumns({ before }: BaselineResultView): readonly Column<Area>[] {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const language = useLanguage();
  return useMemo(
    () => [
      { id: 'area', header: t('baseline.area'), cell: ({ area }) => area, weight: 2, leads: true },
      {
        id: 'score',
        header: t('baseline.score'),
        cell: ({ score, scaleMin, scaleMax }) =>
          t('baseline.onScale', {
            score: format.number(score),
            min: format.number(scaleMin),
            max: format.number(scaleMax),
          }),
        weight: 2,
      },
      {
        id: 'benchmark',
        header: t('baseline.besideOthers'),
        cell: ({ benchmark }) =>
          benchmark === null ? (
            t('baseline.noBenchmark')
          ) : (
            <div>
              {t('baseline.beside', { value: format.number(benchmark.value), source: benchmark.source })}{' '}
              <BasisLabel label="benchmark" />
            </div>
          ),
        weight: 2.5,
      },
      {
        id: 'move',
        header: t('baseline.sinceLast'),
        cell: ({ move }) => (
          <div>
            {MOVE_WORDS[move][language]}
            {before !== null && move !== 'firstTime' && (
              <span className={styles.more}>
                <Unbroken text={t('baseline.since', { date: format.shortDate(before) })} />
              </span>
            )}
          </div>
        ),
        weight: 1.5,
      },
    ],
    [t, styles, format, language, before],
  );
}
