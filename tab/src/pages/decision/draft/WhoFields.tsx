import { useTranslation } from 'react-i18next';
import { revisitAfter } from '../../../../../domain/decision/policy';
import { LEVELS } from '../../../../../domain/decision/scale';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import type { PersonView } from '../../../../../contracts/values';
import { RadioField } from '../../../components/form/RadioField';
import { RosterPersonField } from '../../../components/form/RosterPersonField';
import { SelectField } from '../../../components/form/SelectField';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { usePersonName } from '../../../components/people/usePersonName';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { defaultRevisit } from './default-revisit';
import type { DraftName } from './draft-values';
import type { OpenDraft } from './useDraft';

type Props = { draft: OpenDraft; governance: GovernanceView; people: readonly PersonView[] };

/** Who decides, who is responsible, and the dates. Only single risks can be decided under a delegation. */
export function WhoFields({ draft, governance, people }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const { form, labels, kind } = draft;
  const delegable = kind === 'riskAcceptance';
  const field = (name: DraftName) => ({ form, name, label: labels[name] });
  const { on } = governance;
  const { today } = useMe();
  const { months, isOwn } = revisitAfter(governance.policy);
  const valid = governance.delegations.filter(({ from, to }) => from <= on && on <= to);
  return (
    <>
      <RadioField
        {...field('level')}
        required
        options={LEVELS.filter((level) => delegable || level !== 'delegate').map((level) => [
          level,
          t(`level.${level}`),
        ])}
        {...(delegable ? {} : { hint: t('draft.notDelegable') })}
      />
      {delegable && form.values.level === 'delegate' && (
        <SelectField
          {...field('delegationId')}
          required
          {...(valid.length === 0 ? { hint: t('draft.delegationNone') } : {})}
          options={valid.map(({ delegationId, delegate, ceiling, to, scope }) => [
            delegationId,
            t('draft.delegationOption', {
              name: nameOf(delegate),
              ceiling,
              to: format.shortDate(to),
              scope,
            }),
          ])}
        />
      )}
      <RosterPersonField {...field('ownerId')} people={people} required />
      <RosterPersonField
        {...field('recommenderId')}
        hint={t('draft.recommenderHint')}
        people={people}
        required
      />
      <DateField
        {...field('revisitOn')}
        hint={
          form.values.revisitOn === defaultRevisit(governance, today)
            ? `${t('draft.revisitOnHint')} ${t(isOwn ? 'draft.revisitBy.localPolicy' : 'draft.revisitBy.appDefault', { months })}`
            : t('draft.revisitOnHint')
        }
        kind="revisit"
        required={kind !== 'incidentNotNotified'}
      />
      <DateField {...field('answerBy')} hint={t('draft.answerByHint')} kind="answer" />
      <TextField {...field('caseNumber')} hint={t('draft.caseNumberHint')} />
    </>
  );
}
