import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DECISION_MOST } from '../../../../../domain/decision/decision-limits';
import { useLocation, useNavigate } from 'react-router';
import { KINDS } from '../../../../../domain/decision/content';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import type { AnnexView } from '../../../../../contracts/decision/decision-content';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import type { PersonView } from '../../../../../contracts/values';
import { useIsWide } from '../../../appearance/useIsWide';
import { FieldGroup } from '../../../components/form/FieldGroup';
import { FormFrame } from '../../../components/form/FormFrame';
import { useFormStyles } from '../../../components/form/form.styles';
import { RadioField } from '../../../components/form/RadioField';
import { StepRows } from '../../../components/form/StepRows';
import { TextField } from '../../../components/form/TextField';
import { AnnexFields } from './AnnexFields';
import { CasePreview } from './CasePreview';
import type { DraftStart } from './draft-start';
import type { DraftName } from './draft-values';
import { FoundDraft } from './FoundDraft';
import { NewerVersion } from './NewerVersion';
import { OtherWriting } from './OtherWriting';
import { PutForwardQuestion } from './PutForwardQuestion';
import { SavingLine } from './SavingLine';
import type { SuggestedField } from './suggested-texts';
import { SubjectFields } from './SubjectFields';
import { TemplateField } from './TemplateField';
import { useDraft } from './useDraft';
import { WhoFields } from './WhoFields';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXXL,
    alignItems: 'start',
    '@media (min-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 420px)' },
  },
  told: {
    display: 'grid',
    gap: tokens.spacingVerticalM,
    maxWidth: '640px',
    marginBottom: tokens.spacingVerticalL,
    ':empty': { display: 'none' },
  },
  beside: {
    minWidth: 0,
    '@media (min-width: 1100px)': {
      position: 'sticky',
      top: tokens.spacingVerticalL,
      maxHeight: 'calc(100vh - 32px)',
      overflowY: 'auto',
    },
  },
});

type Props = {
  start: DraftStart;
  governance: GovernanceView;
  people: readonly PersonView[];
  supersedes: string | null;
  /** Files of a case that this one is like. */
  offered: readonly AnnexView[];
  /** The case as it stands now, where a new version of it is written. */
  revised: DecisionDetail | undefined;
};

/** Everything that a case consists of, in the order in which it is read; the kind comes first. */
export function DraftForm({ start, governance, people, supersedes, offered, revised }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const formStyles = useFormStyles();
  const navigate = useNavigate();
  const { search } = useLocation();
  const isWide = useIsWide();
  const [isCardShown, setCardShown] = useState(false);
  const draft = useDraft({
    start,
    governance,
    supersedes,
    onPutForward: ({ decisionId, ...receipt }) => {
      // The way back leads past the form: its draft is no more.
      void navigate(`/beslutninger/${decisionId}`, { replace: true, state: { receipt } });
    },
  });
  const { form, labels, kind, conditions, annexes, about, keeping, asking, submitting, suggestions } = draft;
  const field = (name: DraftName) => ({ form, name, label: labels[name] });
  const suggested = (name: SuggestedField) =>
    about.purpose !== 'revise' &&
    form.values[name] !== '' &&
    form.values[name] === suggestions.textFor(name, form.values)
      ? `${t('draft.suggested')} `
      : '';
  const isRisk = kind === 'riskAcceptance' || kind === 'treatmentPlan';
  const faults = draft.faultsNow();
  const unfinished = Object.entries<string>(labels)
    .filter(([name]) => faults.has(name))
    .map(([, label]) => label);
  return (
    <div className={styles.columns}>
      <div>
        <div className={styles.told}>
          <FoundDraft start={start} onRestart={draft.restart} />
          <OtherWriting draft={draft} start={start} people={people} />
          {revised !== undefined && <NewerVersion draft={draft} revised={revised} people={people} />}
        </div>
        <FormFrame
          form={form}
          labels={labels}
          submit={t(about.purpose === 'revise' ? 'draft.submitRevision' : 'draft.submit')}
          sending={{
            isPending: asking.isPending || submitting.isPending,
            error: submitting.error ?? asking.error,
          }}
          onSubmit={draft.ask}
          bar={
            <>
              {!isWide && (
                <Button
                  onClick={() => {
                    setCardShown(true);
                    void navigate({ search, hash: 'kort' }, { replace: true });
                  }}
                >
                  {t('draft.seeCard')}
                </Button>
              )}
              <SavingLine saving={keeping.saving} />
            </>
          }
        >
          {about.purpose === 'revise' ? (
            <TextField {...field('note')} lines={3} required />
          ) : (
            <RadioField
              {...field('kind')}
              options={KINDS.map((one) => [one, t(`kind.${one}`), t(`kindHelp.${one}`)])}
              required
            />
          )}
          {kind !== undefined && (
            <>
              {about.purpose === 'new' && <TemplateField draft={draft} kind={kind} />}
              <FieldGroup title={t('draft.case')}>
                <TextField {...field('title')} required />
                <TextField {...field('consequenceForCitizens')} lines={4} required />
                <TextField {...field('affectedServices')} hint={t('form.onePerLine')} lines={3} />
                <TextField
                  {...field('plainWords')}
                  hint={t('draft.plainWordsHint')}
                  lines={3}
                  required={isRisk}
                />
              </FieldGroup>
              <FieldGroup title={t('draft.subject')}>
                <SubjectFields draft={draft} governance={governance} people={people} />
              </FieldGroup>
              <FieldGroup title={t('draft.proposal')}>
                <TextField
                  {...field('recommendation')}
                  {...(suggested('recommendation') === ''
                    ? {}
                    : { hint: suggested('recommendation').trim() })}
                  lines={4}
                  required
                />
                <TextField {...field('alternatives')} hint={t('form.onePerLine')} lines={4} />
                <TextField
                  {...field('publicText')}
                  hint={`${suggested('publicText')}${t('draft.publicTextHint')}`}
                  lines={6}
                  required
                />
              </FieldGroup>
              <FieldGroup title={t('draft.dependsOn')}>
                <p className={formStyles.note}>{t('draft.dependsOnLead')}</p>
                <StepRows
                  rows={conditions}
                  kind="condition"
                  people={people}
                  most={DECISION_MOST.conditions}
                />
              </FieldGroup>
              <FieldGroup title={t('draft.files')}>
                <AnnexFields annexes={annexes} offered={offered} />
              </FieldGroup>
              <FieldGroup title={t('draft.who')}>
                <WhoFields draft={draft} governance={governance} people={people} />
              </FieldGroup>
            </>
          )}
        </FormFrame>
      </div>
      {kind !== undefined && (
        <div className={styles.beside}>
          <CasePreview
            about={about}
            previewed={draft.previewed}
            labels={labels}
            unfinished={unfinished}
            shown={isCardShown}
            onShow={setCardShown}
            beside={isWide}
          />
        </div>
      )}
      <PutForwardQuestion draft={draft} />
    </div>
  );
}
