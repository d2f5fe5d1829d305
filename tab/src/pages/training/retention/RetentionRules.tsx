import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NARROW } from '../../../appearance/useNarrow';
import { AUDIENCES } from '../../../../../domain/access/group';
import type { Label } from '../../../../../domain/status/light';
import type { RetentionView } from '../../../../../contracts/training/retention';
import { AppLink } from '../../../components/AppLink';
import { BasisLabel } from '../../../components/BasisLabel';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';

const useStyles = makeStyles({
  rules: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalM },
  rule: {
    display: 'grid',
    gridTemplateColumns: '112px minmax(0, 72ch)',
    gap: tokens.spacingHorizontalM,
    [`@media ${NARROW}`]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      rowGap: tokens.spacingVerticalXS,
    },
  },
});

/** What the law asks, and which times the municipality has set itself. */
export function RetentionRules({ policy }: { policy: RetentionView['policy'] }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const styles = useStyles();
  const sentence = usePolicySentence();
  return (
    <ul className={styles.rules}>
      <Rule label="law">{t('retention.gdpr')}</Rule>
      <Rule label="law">{t('retention.archive')}</Rule>
      <Rule label={policy === null ? 'appDefault' : 'localPolicy'}>
        {sentence(policy)}{' '}
        {abilities.viewTraining && (
          <AppLink to="/indstillinger/uddannelse">{t('retention.seePolicy')}</AppLink>
        )}
      </Rule>
    </ul>
  );
}

function Rule({ label, children }: { label: Label; children: ReactNode }) {
  const styles = useStyles();
  return (
    <li className={styles.rule}>
      <span>
        <BasisLabel label={label} />
      </span>
      <span>{children}</span>
    </li>
  );
}

function usePolicySentence(): (policy: RetentionView['policy']) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (policy) => {
    const times = AUDIENCES.flatMap((one) => {
      const months = policy?.months[one] ?? null;
      return months === null ? [] : [`${t(`audience.${one}`)} ${t('catalogue.months', { count: months })}`];
    });
    if (policy === null || times.length === 0) return t('retention.policyNone');
    const { caseNumber, from } = policy;
    return t('retention.policy', { from: format.date(from), caseNumber, months: times.join(', ') });
  };
}
