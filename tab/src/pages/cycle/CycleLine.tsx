import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CYCLE_MOST } from '../../../../domain/cycle/cycle-limits';
import { dropCycleItem, type CycleItemView } from '../../../../contracts/cycle/cycle';
import type { PersonView } from '../../../../contracts/values';
import { useCommand } from '../../api/useCommand';
import { BasisLabel } from '../../components/BasisLabel';
import { EntryLine } from '../../components/Entries';
import { ExhibitLine } from '../../components/register/ExhibitLine';
import { ReasonForm } from '../../components/form/ReasonForm';
import { usePersonName } from '../../components/people/usePersonName';
import { usePastDay } from '../../day/day-shown';
import { useMe } from '../../session/session-context';
import { useFormat } from '../../words/useFormat';
import { CycleForm } from './CycleForm';
import { FinishForm } from './FinishForm';

const useStyles = makeStyles({
  about: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, alignItems: 'center' },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  form: { marginTop: tokens.spacingVerticalM },
});

/** What can be done with a date; whoever sees to it and keeps no others can say that it is done. */
const ACTS = ['finish', 'change', 'drop'] as const;

type Props = {
  item: CycleItemView;
  people: readonly PersonView[];
  /** Told what was dropped: the line itself is gone by then. */
  onDropped: (title: string) => void;
};

/** One date of the year: by when, which demand sets it, whether it is kept, and what a coordinator may do with it. */
export function CycleLine({ item, people, onDropped }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const format = useFormat();
  const { abilities, today } = useMe();
  const nameOf = usePersonName();
  const { title, dueOn, label, source, recurrence, owner, doneOn, proof, nextOn } = item;
  const canFinish = useCanFinish(item);
  const state =
    doneOn !== null
      ? t('cycle.done', { date: format.date(doneOn) })
      : t(dueOn < today ? 'cycle.passed' : 'cycle.notDone');
  return (
    <EntryLine title={title} state={state}>
      <span className={styles.about}>
        <span>{t('cycle.due', { date: format.date(dueOn) })}</span>
        <BasisLabel label={label} />
        <span>{t('report.source', { source })}</span>
        {recurrence !== null && (
          <span>
            {t(`cycle.recurrence.${recurrence}`)}
            {nextOn !== null && t('cycle.nextOn', { date: format.date(nextOn) })}
          </span>
        )}
        {owner !== null && <span>{t('cycle.ownedBy', { name: nameOf(owner) })}</span>}
      </span>
      {proof !== null && (
        <span>
          {t('cycle.shownBy')} <ExhibitLine exhibit={proof} isReadable={abilities.viewRegisters} />
        </span>
      )}
      {(abilities.recordIndicators || canFinish) && (
        <Acts item={item} people={people} onDropped={onDropped} />
      )}
    </EntryLine>
  );
}

/** Whether the reader may say that it is done: of a day that is over nothing can be said any more. */
function useCanFinish({ canFinish }: CycleItemView): boolean {
  const isPast = usePastDay() !== undefined;
  return canFinish && !isPast;
}

function Acts({ item, people, onDropped }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [open, setOpen] = useState<(typeof ACTS)[number]>();
  const { itemId, title } = item;
  const canFinish = useCanFinish(item);
  const { abilities } = useMe();
  const dropping = useCommand(dropCycleItem, () => {
    onDropped(title);
  });
  const buttons = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(undefined);
    // The button that was pressed may be gone when the dates have been read again; this one stays.
    buttons.current?.querySelector<HTMLElement>('[data-act=change]')?.focus();
  };
  return (
    <>
      <div ref={buttons} className={styles.acts}>
        {ACTS.filter((one) => (one === 'finish' ? canFinish : abilities.recordIndicators)).map((one) => (
          <Button
            key={one}
            size="small"
            data-act={one}
            aria-label={t(`cycle.${one}Of`, { title })}
            aria-expanded={open === one}
            onClick={() => {
              setOpen(open === one ? undefined : one);
            }}
          >
            {t(`cycle.${one}`)}
          </Button>
        ))}
      </div>
      {open !== undefined && (
        <div className={styles.form}>
          {open === 'finish' && <FinishForm itemId={itemId} onDone={close} />}
          {open === 'change' && <CycleForm item={item} people={people} onDone={close} />}
          {open === 'drop' && (
            <ReasonForm
              prefix={`drop-${itemId}-`}
              lead={t(item.recurrence === null ? 'cycle.dropLead' : 'cycle.dropSeriesLead')}
              submit={t('cycle.dropSubmit')}
              most={CYCLE_MOST.reason}
              sending={dropping}
              onSend={(reason) => dropping.mutateAsync({ params: { itemId }, body: { reason } })}
            />
          )}
        </div>
      )}
    </>
  );
}
