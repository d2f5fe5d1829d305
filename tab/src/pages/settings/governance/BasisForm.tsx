import { useTranslation } from 'react-i18next';
import { textKey } from '../../../../../domain/ground/same-text';
import { ACCESS_MOST } from '../../../../../domain/access/access-limits';
import { recordBodyBasis } from '../../../../../contracts/access/governance';
import { faultsOf, linesOf } from '../../../components/form/checks';
import { DateField } from '../../../components/form/DateField';
import { FormFrame } from '../../../components/form/FormFrame';
import { TextField } from '../../../components/form/TextField';
import { useFaultWords } from '../../../components/form/useFaultWords';
import { useForm } from '../../../components/form/useForm';
import { useSending } from '../../../components/form/useSending';
import { Recorded } from './Recorded';

/** Records the decision of who the ledelsesorgan is: its words, its day and its case. */
export function BasisForm() {
  const { t } = useTranslation();
  const words = useFaultWords();
  const form = useForm({ text: '', designated: '', others: '', decidedOn: '', caseNumber: '' }, 'basis');
  const recording = useSending(form, recordBodyBasis, form.sent);
  const labels = {
    text: t('governance.basisText'),
    designated: t('governance.designated'),
    others: t('governance.otherBodies'),
    decidedOn: t('governance.decidedOn'),
    caseNumber: t('governance.caseNumber'),
  };
  const send = () => {
    const { text, designated, decidedOn, caseNumber } = form.values;
    const others = linesOf(form.values.others);
    const names = [designated.trim(), ...others];
    const isTwice = new Set(names.map(textKey)).size < names.length;
    const tooMany =
      others.length > ACCESS_MOST.otherBodies
        ? t('governance.otherBodiesMost', { most: ACCESS_MOST.otherBodies })
        : undefined;
    const isNamed = designated.trim() !== '';
    const faults = faultsOf([
      ['text', words.text(text, ACCESS_MOST.basis)],
      [
        'designated',
        others.length > 0 && !isNamed
          ? t('governance.designatedMissing')
          : words.most(designated, ACCESS_MOST.body),
      ],
      [
        'others',
        others.map((one) => words.most(one, ACCESS_MOST.body)).find(Boolean) ??
          tooMany ??
          (isNamed && isTwice ? t('governance.otherBodiesTwice') : undefined),
      ],
      ['decidedOn', words.date('fact', decidedOn)],
      ['caseNumber', words.text(caseNumber, ACCESS_MOST.caseNumber)],
    ]);
    if (!form.accept(faults)) return;
    recording.mutate({
      body: {
        text: text.trim(),
        decidedOn,
        caseNumber: caseNumber.trim(),
        bodies: isNamed ? { designated: designated.trim(), others } : null,
      },
    });
  };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="basis-"
      submit={t('governance.save')}
      sending={recording}
      done={recording.data && <Recorded awaits={recording.data.awaits} done={t('governance.saved')} />}
      onSubmit={send}
    >
      <TextField form={form} name="text" hint={t('governance.basisHint')} lines={3} required />
      <TextField form={form} name="designated" hint={t('governance.designatedHint')} />
      <TextField form={form} name="others" hint={t('governance.otherBodiesHint')} lines={2} />
      <DateField form={form} name="decidedOn" kind="fact" required />
      <TextField form={form} name="caseNumber" required />
    </FormFrame>
  );
}
