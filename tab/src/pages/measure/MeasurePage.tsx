import { performedBy } from '../../../../words/decision/measure-words';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { danishDate } from '../../../../domain/calendar/danish-time';
import { MEASURE_MOST } from '../../../../domain/measure/measure-limits';
import {
  getMeasure,
  withdrawMeasureExhibit,
  type MeasureDetail,
} from '../../../../contracts/measure/measure';
import {
  EFFECT_WORDS,
  EVIDENCE_STATE_WORDS,
  OBLIGATION_WORDS,
  PROGRESS_WORDS,
} from '../../../../words/measure/measure-register-words';
import { useAnswer } from '../../api/useAnswer';
import { useCommand } from '../../api/useCommand';
import { Answer } from '../../components/Answer';
import { AppLink } from '../../components/AppLink';
import { useMeasureName } from '../../components/decision/useMeasureName';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { Facts } from '../../components/Facts';
import { ReasonForm } from '../../components/form/ReasonForm';
import { PageFrame } from '../../components/PageFrame';
import { usePersonName } from '../../components/people/usePersonName';
import { ExhibitLine } from '../../components/register/ExhibitLine';
import { LinkedRequirements } from '../../components/requirement/LinkedRequirements';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { Section } from '../../components/Section';
import { Success } from '../../components/Success';
import { useTold } from '../../components/useTold';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { MeasureActs } from './MeasureActs';
import { MeasureAsks } from './MeasureEntry';
import { ProgressMark } from './ProgressMark';

const useStyles = makeStyles({
  summary: { maxWidth: '72ch', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  gone: { textDecorationLine: 'line-through' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One measure: how it stands, what it asks for, what shows it, what it does, and how it came to be so. */
export function MeasurePage() {
  const { t } = useTranslation();
  const { measureId = '' } = useParams();
  const past = usePastDay();
  const answer = useAnswer(getMeasure, { params: { measureId } });
  const [told, tell] = useTold<string>();
  return (
    <PageFrame
      title={answer.data?.title ?? measureId}
      back={{ to: '/foranstaltninger', text: t('measures.back') }}
      past="asItWas"
    >
      <Said about={told?.time}>{told && <Success>{told.what}</Success>}</Said>
      <Answer query={answer}>
        {(measure) => (
          <>
            {measure.mayTell && past === undefined && <MeasureActs measure={measure} onDone={tell} />}
            <HowItStands measure={measure} />
            <Evidence measure={measure} onDone={tell} />
            <Evaluations measure={measure} />
            <LinkedRequirements proof={{ kind: 'measure', measureId, evidence: measure.standing.evidence }} />
            <History measure={measure} />
          </>
        )}
      </Answer>
    </PageFrame>
  );
}

type Shown = { measure: MeasureDetail };

function HowItStands({ measure }: Shown) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const format = useFormat();
  const measureName = useMeasureName();
  const nameOf = usePersonName();
  const { measureId, version, code, summary, owner, obligation, obligationSource, nextReviewOn } = measure;
  const { progress, dueOn, isLate, evidence, effect, effectOn } = measure.standing;
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('measures.progress'), <ProgressMark key="progress" progress={progress} isLate={isLate} />],
    ...(dueOn === null ? [] : [[t('measures.dueOn'), format.date(dueOn)] as const]),
    [t('measures.evidence'), EVIDENCE_STATE_WORDS[evidence][language]],
    [
      t('measures.effectField'),
      effect === null || effectOn === null
        ? t('measures.notEvaluated')
        : `${EFFECT_WORDS[effect][language]} (${format.date(effectOn)})`,
    ],
    ...(nextReviewOn === null ? [] : [[t('measures.nextReviewOn'), format.date(nextReviewOn)] as const]),
    [t('measures.ownerId'), nameOf(owner)],
    [t('measures.performer'), performedBy(measure, language)],
    [t('measures.code'), measureName(code)],
    [t('measures.obligation'), `${OBLIGATION_WORDS[obligation][language]} (${obligationSource})`],
    [
      t('measures.version'),
      `${measureId}, ${t('measures.versionLine', { version }).toLocaleLowerCase('da')}`,
    ],
    [
      t('measures.approvedBy'),
      measure.approvedBy === null ? (
        t('measures.notApproved')
      ) : (
        <AppLink to={`/beslutninger/${measure.approvedBy}`}>{measure.approvedBy}</AppLink>
      ),
    ],
  ];
  return (
    <Section title={t('measures.how')}>
      {measure.retired === null ? (
        <MeasureAsks measure={measure} />
      ) : (
        <p>
          {t('measures.retiredOn', {
            date: format.date(danishDate(measure.retired.at)),
            reason: measure.retired.reason,
          })}
        </p>
      )}
      <p className={styles.summary}>{summary}</p>
      <Facts facts={facts} />
    </Section>
  );
}

function Evidence({ measure, onDone }: Shown & { onDone: (said: string) => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { abilities } = useMe();
  const past = usePastDay();
  const recordedBy = useRecordedBy();
  const withdrawing = useCommand(withdrawMeasureExhibit, () => {
    onDone(t('measures.done.withdrawal'));
  });
  const { measureId, exhibits, retired } = measure;
  const mayWithdraw = abilities.keepRegisters && past === undefined && retired === null;
  return (
    <Section title={t('measures.evidence')} lead={t('measures.evidenceLead')} anchor="dokumentation">
      {exhibits.length === 0 && <Empty>{t('measures.noExhibits')}</Empty>}
      <Entries>
        {exhibits.toReversed().map(({ exhibitId, exhibit, withdrawn, ...recorded }) => (
          <EntryLine
            key={exhibitId}
            title={
              <span {...(withdrawn === null ? {} : { className: styles.gone })}>
                {exhibitId} · <ExhibitLine exhibit={exhibit} />
              </span>
            }
          >
            <span className={styles.quiet}>{recordedBy(recorded)}</span>
            {withdrawn !== null && (
              <span>
                {t('measures.withdrawn', { reason: withdrawn.reason })} ({recordedBy(withdrawn)})
              </span>
            )}
            {withdrawn === null && mayWithdraw && (
              <Reveal text={t('measures.withdraw', { exhibitId })}>
                <ReasonForm
                  prefix={`withdraw-${measureId}-${exhibitId}-`}
                  lead={t('measures.withdrawLead')}
                  submit={t('measures.withdrawSubmit')}
                  most={MEASURE_MOST.reason}
                  sending={withdrawing}
                  onSend={(reason) =>
                    withdrawing.mutateAsync({ params: { measureId, exhibitId }, body: { reason } })
                  }
                />
              </Reveal>
            )}
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}

function Evaluations({ measure: { evaluations } }: Shown) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const format = useFormat();
  const recordedBy = useRecordedBy();
  return (
    <Section title={t('measures.evaluations')}>
      {evaluations.length === 0 && <Empty>{t('measures.noEvaluations')}</Empty>}
      <Entries>
        {evaluations.toReversed().map((one) => (
          <EntryLine
            key={`${one.on} ${one.at}`}
            title={EFFECT_WORDS[one.effect][language]}
            state={format.date(one.on)}
          >
            <span>{one.says}</span>
            <span className={styles.quiet}>{recordedBy(one)}</span>
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}

/** Its versions and how far it was when, the newest first. */
function History({ measure: { versions, stages } }: Shown) {
  const { t } = useTranslation();
  const styles = useStyles();
  const language = useLanguage();
  const format = useFormat();
  const recordedBy = useRecordedBy();
  const lines = [
    ...versions.map((one) => ({
      ...one,
      key: `v${String(one.version)}`,
      title: `${t('measures.versionLine', { version: one.version })}: ${one.title}`,
      more: null,
    })),
    ...stages.map((one, index) => ({
      ...one,
      key: `s${String(index)}`,
      title:
        one.dueOn === null
          ? PROGRESS_WORDS[one.progress][language]
          : t('measures.stageLine', {
              progress: PROGRESS_WORDS[one.progress][language],
              date: format.date(one.dueOn),
            }),
      more: one.note,
    })),
  ].sort((a, b) => b.at.localeCompare(a.at));
  return (
    <Section title={t('measures.history')}>
      <Reveal reading text={t('measures.historyShow')}>
        <Entries>
          {lines.map(({ key, title, more, at, by }) => (
            <EntryLine key={key} title={title}>
              {more !== null && <span>{more}</span>}
              <span className={styles.quiet}>{recordedBy({ at, by })}</span>
            </EntryLine>
          ))}
        </Entries>
      </Reveal>
    </Section>
  );
}

/** Who recorded something, and when. */
function useRecordedBy(): (recorded: { at: string; by: MeasureDetail['owner'] | null }) => string {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  return ({ at, by }) =>
    by === null ? format.instant(at) : t('measures.recordedBy', { name: nameOf(by), at: format.instant(at) });
}
