import { Switch } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { choosePersonalStatus } from '../../../../../contracts/status/report';
import { useCommand } from '../../../api/useCommand';
import { Failure } from '../../../components/Failure';
import { Section } from '../../../components/Section';

/** The reader's own choice whether each month's status comes in their own chat too. */
export function PersonalStatus({ wanted }: { wanted: boolean }) {
  const { t } = useTranslation();
  const choosing = useCommand(choosePersonalStatus);
  return (
    <Section title={t('reports.personal')} lead={t('reports.personalLead')} screenOnly>
      <Switch
        label={t('reports.personalChoice')}
        // What was just chosen is shown at once; what is stored follows.
        checked={choosing.isPending ? choosing.variables.body.wanted : wanted}
        onChange={(_, { checked }) => {
          choosing.mutate({ body: { wanted: checked } });
        }}
      />
      {choosing.isError && <Failure error={choosing.error} />}
    </Section>
  );
}
