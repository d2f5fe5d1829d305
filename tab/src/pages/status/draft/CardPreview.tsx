import { useTranslation } from 'react-i18next';
import { CardDrawn } from '../../../components/card/CardDrawn';
import { Section } from '../../../components/Section';

/** The card as it would stand in the leadership channel. */
export function CardPreview({ card }: { card: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation();
  return (
    <Section title={t('draftStatus.card')} lead={t('draftStatus.cardLead')}>
      <CardDrawn card={card} label={t('draftStatus.card')} />
    </Section>
  );
}
