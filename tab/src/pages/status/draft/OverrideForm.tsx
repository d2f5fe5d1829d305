import { useTranslation } from 'react-i18next';
import { STATUS_MOST } from '../../../../../domain/status/status-limits';
import { COLOURS } from '../../../../../domain/status/light';
import { overrideLight, type ReportDraftView } from '../../../../../contracts/status/report-draft';
import { faultsOf } from '../../../components/form/checks';
import { FormFrame } from '../../../components/form/FormFrame';
import { SelectField } from '../../../components/form/SelectField';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Success } from '../../../components/Success';

const COMPUTED = 'computed';

/** Sets a section's colour by hand with a reason that everybody sees, or goes back to the computed one. */
export function OverrideForm({ draft: { month, report } }: { draft: ReportDraftView }) {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ section: '', colour: '', reason: '' }, 'override');
  const setting = useSending(form, overrideLight);
  const labels = {
    section: t('draftStatus.section'),
    colour: t('draftStatus.colour'),
    reason: t('draftStatus.reason'),
  };
  const chosen = report.sections.find(({ section }) => section === form.values.section);
  // Without data there is nothing to be reassured by.
  const offered = COLOURS.filter((one) => one !== 'green' || chosen?.light.colour !== 'grey');
  const send = () => {
    const { colour, reason } = form.values;
    const isOffered = colour === COMPUTED || offered.some((one) => one === colour);
    const faults = faultsOf([
      ['section', words.text(form.values.section)],
      ['colour', words.text(isOffered ? colour : '')],
      ['reason', words.text(reason, STATUS_MOST.reason)],
    ]);
    if (!form.accept(faults) || chosen === undefined) return;
    const body = {
      section: chosen.section,
      colour: offered.find((one) => one === colour) ?? null,
      reason,
    };
    setting.mutate(
      { params: { month }, body },
      {
        onSuccess: () => {
          form.begin();
        },
      },
    );
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="override-"
      submit={t('draftStatus.setColour')}
      quiet
      sending={setting}
      done={setting.isSuccess && <Success>{t('draftStatus.colourSet')}</Success>}
      onSubmit={send}
    >
      <SelectField
        form={form}
        name="section"
        options={report.sections.map(({ section, light, override }) => [
          section,
          `${t(`section.${section}`)}: ${t(`colour.${(override ?? light).colour}`)}`,
        ])}
        required
      />
      <SelectField
        form={form}
        name="colour"
        hint={t('draftStatus.colourHint')}
        options={[
          ...offered.map((one) => [one, t(`colour.${one}`)] as const),
          ...(chosen?.override ? [[COMPUTED, t('draftStatus.computed')] as const] : []),
        ]}
        required
      />
      <TextField form={form} name="reason" lines={2} required />
    </FormFrame>
  );
}
