import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { PersonView } from '../../../../../contracts/values';
import { FormFrame } from '../../../components/form/FormFrame';
import { PersonField } from '../../../components/form/PersonField';
import { useForm } from '../../../components/form/useForm';

/** Finds somebody who is not listed, to see the plan or to put them on hold. */
export function FindPersonForm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [person, setPerson] = useState<PersonView>();
  const form = useForm({ person: '' }, null);
  const labels = { person: t('retention.person') };
  return (
    <FormFrame
      form={form}
      labels={labels}
      prefix="find-"
      submit={t('retention.show')}
      quiet
      onSubmit={() => {
        const faults = person === undefined ? [['person', t('people.missing')] as const] : [];
        if (!form.accept(new Map(faults)) || person === undefined) return;
        void navigate(`/indstillinger/opbevaring/${person.personId}`);
      }}
    >
      <PersonField name="person" chosen={person} onChoose={setPerson} required />
    </FormFrame>
  );
}
