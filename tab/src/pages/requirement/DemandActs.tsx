import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Demand } from '../../../../domain/cycle/demand';
import { REQUIREMENT_MOST } from '../../../../domain/requirement/requirement-limits';
import {
  retireLocalRule,
  takeRequirementUp,
  type LocalRuleView,
  type MaterialView,
} from '../../../../contracts/requirement/requirement';
import { useCommand } from '../../api/useCommand';
import { ReasonForm } from '../../components/form/ReasonForm';
import { KeepingContext } from './keeping-context';
import { LocalRuleForm } from './LocalRuleForm';
import { MaterialForm } from './MaterialForm';
import { SetAsideForm } from './SetAsideForm';

const useStyles = makeStyles({
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
  form: { marginTop: tokens.spacingVerticalM },
});

type Act = 'aside' | 'takeUp' | 'material' | 'revise' | 'retire';

type Props = {
  demand: {
    demandId: string;
    title: string;
    label: Demand;
    setAside: object | null;
    materials: readonly MaterialView[];
  };
  /** Where it is a rule of the municipality's own, which can be changed and taken out. */
  rule?: LocalRuleView;
  onRetired?: (title: string) => void;
};

/** What those who keep the demands may record about one; nothing for those who read them. */
export function DemandActs({ demand, rule, onRetired }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const keeping = use(KeepingContext);
  const [open, setOpen] = useState<Act>();
  const buttons = useRef<HTMLDivElement>(null);
  const { demandId, title, label, setAside, materials } = demand;
  const close = () => {
    setOpen(undefined);
    // The button that was pressed may be another by now; the one for material stays.
    buttons.current?.querySelector<HTMLElement>('[data-act=material]')?.focus();
  };
  const takingUp = useCommand(takeRequirementUp, close);
  const retiring = useCommand(retireLocalRule, () => onRetired?.(title));
  if (keeping === null) return null;
  const acts: readonly Act[] = [
    ...(rule === undefined ? [] : (['revise', 'retire'] as const)),
    setAside === null ? 'aside' : 'takeUp',
    'material',
  ];
  return (
    <>
      <div ref={buttons} className={styles.acts}>
        {acts.map((act) => (
          <Button
            key={act}
            size="small"
            appearance="subtle"
            data-act={act}
            aria-label={t(`requirements.acts.${act}Of`, { title })}
            aria-expanded={open === act}
            onClick={() => {
              setOpen(open === act ? undefined : act);
            }}
          >
            {t(`requirements.acts.${act}`)}
          </Button>
        ))}
      </div>
      {open !== undefined && (
        <div className={styles.form}>
          {open === 'aside' && (
            <SetAsideForm demandId={demandId} isLaw={label === 'law'} keeping={keeping} onDone={close} />
          )}
          {open === 'takeUp' && (
            <ReasonForm
              prefix={`take-up-${demandId}-`}
              lead={t('requirements.takeUpLead')}
              submit={t('requirements.takeUpSubmit')}
              most={REQUIREMENT_MOST.reason}
              sending={takingUp}
              onSend={(reason) =>
                takingUp.mutateAsync({ params: { requirementId: demandId }, body: { reason } })
              }
            />
          )}
          {open === 'material' && <MaterialForm demandId={demandId} materials={materials} onDone={close} />}
          {open === 'revise' && rule !== undefined && (
            <LocalRuleForm rule={rule} keeping={keeping} onDone={close} />
          )}
          {open === 'retire' && (
            <ReasonForm
              prefix={`retire-${demandId}-`}
              lead={t('requirements.retireLead')}
              submit={t('requirements.retireSubmit')}
              most={REQUIREMENT_MOST.reason}
              sending={retiring}
              onSend={(reason) => retiring.mutateAsync({ params: { ruleId: demandId }, body: { reason } })}
            />
          )}
        </div>
      )}
    </>
  );
}
