import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MEASURE_MOST } from '../../../../domain/measure/measure-limits';
import { retireMeasure, type MeasureDetail } from '../../../../contracts/measure/measure';
import { useCommand } from '../../api/useCommand';
import { ReasonForm } from '../../components/form/ReasonForm';
import { useMe } from '../../session/session-context';
import { EvaluateForm } from './EvaluateForm';
import { MeasureForm } from './MeasureForm';
import { ShowForm } from './ShowForm';
import { StageForm } from './StageForm';

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalL}`,
    '@media print': { display: 'none' },
  },
  form: { marginBottom: tokens.spacingVerticalXL },
});

/** What the owner of a measure may do with it too comes first. */
const ACTS = ['tell', 'show', 'evaluate', 'revise', 'retire'] as const;
const OF_OWNER: readonly (typeof ACTS)[number][] = ['tell', 'show'];

type Props = {
  measure: MeasureDetail;
  /** Told what was done, in words. */
  onDone: (said: string) => void;
};

/** What the reader may do with a measure, each behind a button. */
export function MeasureActs({ measure, onDone }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { abilities } = useMe();
  const [open, setOpen] = useState<(typeof ACTS)[number]>();
  const { measureId } = measure;
  const close = (said: string) => {
    setOpen(undefined);
    onDone(said);
  };
  const retiring = useCommand(retireMeasure, () => {
    close(t('measures.done.retirement'));
  });
  const acts = ACTS.filter((one) => abilities.keepRegisters || OF_OWNER.includes(one));
  return (
    <>
      <div className={styles.acts}>
        {acts.map((one) => (
          <Button
            key={one}
            appearance={one === 'tell' ? 'primary' : 'secondary'}
            aria-expanded={open === one}
            onClick={() => {
              setOpen(open === one ? undefined : one);
            }}
          >
            {t(`measures.${one}`)}
          </Button>
        ))}
      </div>
      {open !== undefined && (
        <div className={styles.form}>
          {open === 'tell' && (
            <StageForm
              measure={measure}
              onDone={() => {
                close(t('measures.done.stage'));
              }}
            />
          )}
          {open === 'show' && (
            <ShowForm
              measureId={measureId}
              onDone={() => {
                close(t('measures.done.exhibit'));
              }}
            />
          )}
          {open === 'evaluate' && (
            <EvaluateForm
              measureId={measureId}
              onDone={() => {
                close(t('measures.done.evaluation'));
              }}
            />
          )}
          {open === 'revise' && (
            <MeasureForm
              measure={measure}
              onDone={({ version }) => {
                close(t('measures.done.revision', { version }));
              }}
            />
          )}
          {open === 'retire' && (
            <ReasonForm
              prefix={`retire-${measureId}-`}
              lead={t('measures.retireLead')}
              submit={t('measures.retireSubmit')}
              most={MEASURE_MOST.reason}
              sending={retiring}
              onSend={(reason) => retiring.mutateAsync({ params: { measureId }, body: { reason } })}
            />
          )}
        </div>
      )}
    </>
  );
}
