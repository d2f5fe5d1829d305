import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { DecisionDetail } from '../../../../../contracts/decision/decision';
import { Section } from '../../../components/Section';
import { Annexes } from './Annexes';
import { Lines, Paragraph } from './Paragraph';
import { Subject } from './Subject';

const useStyles = makeStyles({
  services: { margin: `${tokens.spacingVerticalS} 0 0`, color: tokens.colorNeutralForeground2 },
});

/** What is put before the approvers: the consequence for citizens first, then what is asked, why, and the other ways. */
export function DecisionContent({ decision }: { decision: DecisionDetail }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { content } = decision;
  return (
    <>
      <Section title={t('decision.consequence')}>
        <Paragraph first>{content.consequenceForCitizens}</Paragraph>
        {content.affectedServices.length > 0 && (
          <p className={styles.services}>
            {t('decision.services')}: {content.affectedServices.join(', ')}
          </p>
        )}
      </Section>
      {content.plainWords.length > 0 && (
        <Section small title={t('decision.plainWords')}>
          <Lines lines={content.plainWords} />
        </Section>
      )}
      <Section small title={t('decision.recommendation')}>
        <Paragraph>{content.recommendation}</Paragraph>
      </Section>
      <Subject decision={decision} />
      {content.alternatives.length > 0 && (
        <Section small title={t('decision.alternatives')}>
          <Lines lines={content.alternatives} />
        </Section>
      )}
      <Section small title={t('decision.publicText')}>
        <Paragraph>{content.publicText}</Paragraph>
      </Section>
      <Section small title={t('decision.annexes')} lead={t('decision.annexesLogged')}>
        <Annexes decision={decision} annexes={content.annexes} />
      </Section>
    </>
  );
}
