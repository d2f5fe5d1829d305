import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { proofKey, type RequirementProof } from '../../../../domain/requirement/requirement-state';
import { getRequirements } from '../../../../contracts/requirement/requirement';
import { useAnswer } from '../../api/useAnswer';
import { useMe } from '../../session/session-context';
import { AppLink } from '../AppLink';
import { Arriving } from '../Arriving';
import { Section } from '../Section';
import { requirementAddress } from './requirement-address';
import { useRequirementTitle } from './useRequirementTitle';

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** The demands from which a way leads to a thing, each with the way back; nothing where there are none or the reader may not know. */
export function LinkedRequirements({ proof, small = false }: { proof: RequirementProof; small?: boolean }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { abilities } = useMe();
  const titleOf = useRequirementTitle();
  const { data, isLoading } = useAnswer(
    getRequirements,
    { query: { linkedTo: proofKey(proof) } },
    { enabled: abilities.viewLedger },
  );
  if (isLoading) return <Arriving />;
  if (data === undefined || data.requirements.length + data.localRules.length === 0) return null;
  return (
    <Section small={small} title={t('requirements.linked')}>
      <ul className={styles.list}>
        {data.requirements.map((one) => (
          <li key={one.requirementId} className={styles.item}>
            <AppLink to={requirementAddress(one)}>{titleOf(one)}</AppLink>
          </li>
        ))}
        {data.localRules.map(({ ruleId, title }) => (
          <li key={ruleId} className={styles.item}>
            <AppLink to={requirementAddress({ requirementId: ruleId })}>{title}</AppLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
