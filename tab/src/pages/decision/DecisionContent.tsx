import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../functions/contracts/decision';
import { Section } from '../../components/Section';
import { Annexes } from './Annexes';
import { RiskChange } from './RiskChange';

const useStyles = makeStyles({
  text: { margin: 0, maxWidth: '68ch', whiteSpace: 'pre-line' },
  first: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  services: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
    maxWidth: '68ch',
    display: 'grid',
    gap: tokens.spacingVerticalXS,
  },
  treatment: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontWeight: tokens.fontWeightSemibold },
});

/** What is put before the approvers: the consequence for citizens first, then why, what, and the other ways. */
export function DecisionContent({ content }: { content: DecisionDetail['content'] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <Section title={t('decision.consequence')}>
        <p className={mergeClasses(styles.text, styles.first)}>{content.consequenceForCitizens}</p>
        {content.affectedServices.length > 0 && (
          <p className={styles.services}>
            {t('decision.services')}: {content.affectedServices.join(', ')}
          </p>
        )}
      </Section>
      {content.plainWords.length > 0 && (
        <Section small title={t('decision.plainWords')}>
          <List lines={content.plainWords} />
        </Section>
      )}
      <Section small title={t('decision.scenario')}>
        <p className={styles.text}>{content.scenario}</p>
      </Section>
      <Section small title={t('decision.risk')}>
        <RiskChange before={content.before} after={content.after} scale={content.scale} />
      </Section>
      <Section small title={t('decision.treatment')}>
        <p className={styles.treatment}>{t(`treatment.${content.treatment}`)}</p>
        <p className={styles.text}>{content.treatmentPlan}</p>
      </Section>
      <Section small title={t('decision.recommendation')}>
        <p className={styles.text}>{content.recommendation}</p>
      </Section>
      {content.alternatives.length > 0 && (
        <Section small title={t('decision.alternatives')}>
          <List lines={content.alternatives} />
        </Section>
      )}
      <Section small title={t('decision.annexes')}>
        <Annexes annexes={content.annexes} />
      </Section>
    </>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
