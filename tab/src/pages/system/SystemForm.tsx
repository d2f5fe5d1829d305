import { useTranslation } from 'react-i18next';
import { PERFORMERS } from '../../../../domain/decision/content';
import { CRITICALITIES } from '../../../../domain/system/system';
import { SYSTEM_MOST } from '../../../../domain/system/system-limits';
import { listSuppliers } from '../../../../contracts/supplier/supplier';
import {
  addSystem,
  changeSystem,
  type SystemTextView,
  type SystemView,
} from '../../../../contracts/system/system';
import { PERFORMER_WORDS } from '../../../../words/decision/measure-words';
import { CRITICALITY_WORDS } from '../../../../words/system/system-words';
import { capitalised } from '../../../../words/written-values';
import { useAnswer } from '../../api/useAnswer';
import { AppLink } from '../../components/AppLink';
import { faultsOf } from '../../components/form/checks';
import { FormFrame } from '../../components/form/FormFrame';
import { SelectField } from '../../components/form/SelectField';
import { TextField } from '../../components/form/TextField';
import { useFaultWords } from '../../components/form/useFaultWords';
import { useForm } from '../../components/form/useForm';
import { useSendingBy } from '../../components/form/useSending';
import { OwnerOfEntry, ownerValues } from '../../components/register/OwnerOfEntry';
import { Success } from '../../components/Success';
import { useLanguage } from '../../words/useLanguage';

const valuesOf = (system: SystemView | undefined) => ({
  name: system?.name ?? '',
  criticality: system?.criticality ?? '',
  ...ownerValues(system?.owner ?? null),
  performer: system?.performer ?? '',
  performerName: system?.performerName ?? '',
  supplierId: system?.supplier?.supplierId ?? '',
  kitosId: system?.kitosId ?? '',
});

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The form for what is said of a system, new or there already. A new one leaves the form open for the next. */
export function SystemForm({ system }: { system?: SystemView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFaultWords();
  const suppliers = useAnswer(listSuppliers, {});
  const prefix = `system-${system?.systemId ?? 'new'}-`;
  const form = useForm(valuesOf(system), prefix);
  const saving = useSendingBy(
    form,
    ({ call }, body: SystemTextView) =>
      system === undefined
        ? call(addSystem, { body })
        : call(changeSystem, { params: { systemId: system.systemId }, body }),
    () => {
      if (system === undefined) form.begin();
      else form.sent();
    },
  );
  const labels = {
    name: t('suppliers.name'),
    criticality: t('systems.criticality'),
    ownerId: t('systems.ownedBy'),
    ownerName: t('systems.ownedBy'),
    performer: t('systems.performer'),
    performerName: t('systems.performerName'),
    supplierId: t('systems.supplier'),
    kitosId: t('systems.kitosId'),
  };
  const send = () => {
    const { values } = form;
    const criticality = CRITICALITIES.find((one) => one === values.criticality);
    const faults = faultsOf([
      ['name', words.text(values.name, SYSTEM_MOST.name)],
      ['criticality', words.text(values.criticality)],
      ['performerName', words.most(values.performerName, SYSTEM_MOST.performerName)],
      ['kitosId', words.most(values.kitosId, SYSTEM_MOST.kitosId)],
    ]);
    if (!form.accept(faults) || criticality === undefined) return;
    saving.mutate({
      name: values.name.trim(),
      criticality,
      ownerId: orNull(values.ownerId),
      performer: PERFORMERS.find((one) => one === values.performer) ?? null,
      performerName: values.performerName.trim(),
      supplierId: orNull(values.supplierId),
      kitosId: orNull(values.kitosId),
    });
  };
  // A supplier that is out of use can still stand where it was chosen.
  const offered = (suppliers.data?.suppliers ?? [])
    .filter((one) => !one.isRetired || one.supplierId === form.values.supplierId)
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix={prefix}
      submit={t('systems.save')}
      sending={saving}
      done={saving.data && <Saved isNew={system === undefined} saved={saving.data} />}
      onSubmit={send}
    >
      <TextField form={form} name="name" required />
      <SelectField
        form={form}
        name="criticality"
        options={CRITICALITIES.map((one) => [one, CRITICALITY_WORDS[one][language]])}
        required
      />
      <OwnerOfEntry form={form} />
      <SelectField
        form={form}
        name="performer"
        none={t('systems.notSaid')}
        options={PERFORMERS.map((one) => [one, capitalised(PERFORMER_WORDS[one][language])])}
      />
      <TextField form={form} name="performerName" hint={t('systems.performerNameHint')} />
      <SelectField
        form={form}
        name="supplierId"
        none={t('systems.noSupplier')}
        options={offered.map((one) => [one.supplierId, one.name])}
      />
      <TextField form={form} name="kitosId" hint={t('systems.kitosHint')} />
    </FormFrame>
  );
}

function Saved({ isNew, saved }: { isNew: boolean; saved: SystemView }) {
  const { t } = useTranslation();
  if (!isNew) return <Success>{t('suppliers.changed')}</Success>;
  return (
    <Success>
      {t('systems.added', { name: saved.name })}{' '}
      <AppLink to={`/systemer/${saved.systemId}`}>{saved.systemId}</AppLink>
    </Success>
  );
}
