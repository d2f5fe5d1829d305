import { useTranslation } from 'react-i18next';
import { MEASURE_CODES, PERFORMERS } from '../../../../../domain/decision/content';
import { unreachable } from '../../../../../domain/ground/unreachable';
import type { GovernanceView } from '../../../../../contracts/access/governance';
import type { PersonView } from '../../../../../contracts/values';
import { FormField } from '../../../components/form/FormField';
import { SelectField } from '../../../components/form/SelectField';
import { DateField } from '../../../components/form/DateField';
import { TextField } from '../../../components/form/TextField';
import { useMeasureName } from '../../../components/decision/useMeasureName';
import type { DraftName } from './draft-values';
import { MeasureFields } from './MeasureFields';
import { RiskFields } from './RiskFields';
import type { OpenDraft } from './useDraft';

type Props = { draft: OpenDraft; governance: GovernanceView; people: readonly PersonView[] };

/** The fields that only one kind of decision has. */
export function SubjectFields({ draft, governance, people }: Props) {
  const { t } = useTranslation();
  const measureName = useMeasureName();
  const { form, labels, kind, measures } = draft;
  const field = (name: DraftName) => ({ form, name, label: labels[name], required: true });
  switch (kind) {
    case undefined:
      return null;
    case 'riskAcceptance':
    case 'treatmentPlan':
      return (
        <RiskFields
          draft={draft}
          scale={governance.policy.scale}
          scaleVersion={governance.policyVersion}
          basis={governance.policyBasis}
          people={people}
        />
      );
    case 'measureApproval':
      return (
        <FormField name="measures" required group>
          <div role="group" id="field-measures" tabIndex={-1}>
            <MeasureFields rows={measures} />
          </div>
        </FormField>
      );
    case 'correctiveApproval':
      return (
        <>
          <SelectField
            {...field('measureCode')}
            options={MEASURE_CODES.map((code) => [code, measureName(code)])}
          />
          <TextField {...field('deficiency')} lines={4} />
          <TextField {...field('correction')} lines={4} />
          <DateField {...field('foundOn')} kind="fact" />
        </>
      );
    case 'policy':
      return (
        <>
          <TextField {...field('policyName')} />
          <TextField {...field('policyVersion')} />
          <TextField {...field('summary')} lines={5} />
        </>
      );
    case 'supplierReview':
      return (
        <>
          <TextField {...field('supplier')} />
          <SelectField
            {...field('performer')}
            options={PERFORMERS.map((one) => [one, t(`performer.${one}`)])}
          />
          <TextField {...field('period')} />
          <TextField {...field('findings')} lines={5} />
        </>
      );
    case 'incidentNotNotified':
      return (
        <>
          <TextField {...field('incidentReference')} />
          <DateField {...field('awareAt')} kind="fact" timed />
          <TextField {...field('assessment')} lines={4} />
          <TextField {...field('reason')} lines={4} />
        </>
      );
    default:
      return unreachable(kind);
  }
}
