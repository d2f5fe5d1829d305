import { lazy, Suspense } from 'react';
import { Loading } from '../Loading';

// The renderer is large and only a coordinator needs it, so it comes when the first card does.
const RenderedCard = lazy(async () => ({ default: (await import('./RenderedCard')).RenderedCard }));

type Props = { card: Readonly<Record<string, unknown>>; label: string };

/** A card as the bot would post it. */
export function CardDrawn({ card, label }: Props) {
  return (
    <Suspense fallback={<Loading />}>
      <RenderedCard card={card} label={label} />
    </Suspense>
  );
}
