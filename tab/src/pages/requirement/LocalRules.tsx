import { makeStyles } from '@fluentui/react-components';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalRuleView } from '../../../../contracts/requirement/requirement';
import { Reveal } from '../../components/Reveal';
import { Said } from '../../components/Said';
import { Section } from '../../components/Section';
import { Success } from '../../components/Success';
import { useTold } from '../../components/useTold';
import { DemandActs } from './DemandActs';
import { DemandLine } from './DemandLine';
import { KeepingContext } from './keeping-context';
import { LocalRuleForm } from './LocalRuleForm';

const useStyles = makeStyles({ list: { listStyleType: 'none', margin: 0, padding: 0 } });

/** The rules that the municipality has laid down for itself, beside the shipped demands; never law. */
export function LocalRules({ rules }: { rules: readonly LocalRuleView[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const keeping = use(KeepingContext);
  const [retired, tellRetired] = useTold<string>();
  if (rules.length === 0 && keeping === null) return null;
  return (
    <Section title={t('requirements.ownRules')} lead={t('requirements.ownRulesLead')}>
      <Said about={retired?.time}>
        {retired && <Success>{t('requirements.ruleRetired', { title: retired.what })}</Success>}
      </Said>
      <ul className={styles.list}>
        {rules.map((rule) => (
          <DemandLine
            key={rule.ruleId}
            demandId={rule.ruleId}
            title={rule.title}
            text={rule.text}
            label="localPolicy"
            standing={rule}
            from={[rule.source]}
          >
            <DemandActs
              demand={{ demandId: rule.ruleId, label: 'localPolicy', ...rule }}
              rule={rule}
              onRetired={tellRetired}
            />
          </DemandLine>
        ))}
      </ul>
      {keeping !== null && (
        <Reveal text={t('requirements.addRule')}>
          <LocalRuleForm keeping={keeping} />
        </Reveal>
      )}
    </Section>
  );
}
