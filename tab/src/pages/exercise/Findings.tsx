import { useTranslation } from 'react-i18next';
import type { ExerciseFindingView, ExerciseView } from '../../../../contracts/exercise/exercise';
import { Empty } from '../../components/Empty';
import { Entries, EntryLine } from '../../components/Entries';
import { usePersonName } from '../../components/people/usePersonName';
import { Reveal } from '../../components/Reveal';
import { useDayShown } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { CloseFindingForm } from './CloseFindingForm';
import { FindingForm } from './FindingForm';

type Props = { exercise: ExerciseView; isOpen: boolean };

/** What an exercise showed: what is open first, by its day; and the form for another finding. */
export function Findings({ exercise: { exerciseId, findings }, isOpen }: Props) {
  const { t } = useTranslation();
  return (
    <>
      {findings.length === 0 ? (
        <Empty>{t('exercises.noFindings')}</Empty>
      ) : (
        <Entries>
          {findings.map((one) => (
            <FindingLine key={one.findingId} exerciseId={exerciseId} finding={one} isOpen={isOpen} />
          ))}
        </Entries>
      )}
      {isOpen && (
        <Reveal text={t('exercises.addFinding')}>
          <FindingForm exerciseId={exerciseId} />
        </Reveal>
      )}
    </>
  );
}

type LineProps = { exerciseId: string; finding: ExerciseFindingView; isOpen: boolean };

function FindingLine({ exerciseId, finding, isOpen }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { today, past } = useDayShown();
  const me = useMe();
  const { findingId, text, owner, dueOn, done } = finding;
  const isOwn = owner.personId === me.person.personId;
  const mayClose = done === null && past === undefined && (me.abilities.keepRegisters || isOwn);
  const isLate = done === null && dueOn < (past ?? today);
  const state =
    done !== null
      ? t('exercises.findingDone', { date: format.date(done.on) })
      : t(isLate ? 'exercises.findingLate' : 'exercises.findingOpen');
  return (
    <EntryLine title={text} state={state}>
      <span>{[t('exercises.findingDue', { date: format.date(dueOn) }), nameOf(owner)].join(' · ')}</span>
      {done !== null && <span>{done.remedy}</span>}
      {mayClose && (
        <Reveal text={t('exercises.close')} name={t('exercises.closeOf', { text })}>
          <CloseFindingForm exerciseId={exerciseId} findingId={findingId} />
        </Reveal>
      )}
      {isOpen && (
        <Reveal text={t('exercises.changeFinding')} name={t('exercises.changeFindingOf', { text })}>
          <FindingForm exerciseId={exerciseId} finding={finding} />
        </Reveal>
      )}
    </EntryLine>
  );
}
