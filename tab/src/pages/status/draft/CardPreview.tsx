import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../../../components/Loading';
import { Section } from '../../../components/Section';

// The renderer is large and only a coordinator needs it, so it comes when the preview does.
const RenderedCard = lazy(async () => ({ default: (await import('./RenderedCard')).RenderedCard }));

/** The card as it would stand in the leadership channel. */
export function CardPreview({ card }: { card: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation();
  return (
    <Section title={t('draftStatus.card')} lead={t('draftStatus.cardLead')}>
      <Suspense fallback={<Loading />}>
        <RenderedCard card={card} label={t('draftStatus.card')} />
      </Suspense>
    </Section>
  );
}
