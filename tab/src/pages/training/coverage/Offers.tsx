import { useTranslation } from 'react-i18next';
import type { TrainingView } from '../../../../../contracts/training/training';
import { BasisLabel } from '../../../components/BasisLabel';
import { Empty } from '../../../components/Empty';
import { Entries, EntryLine } from '../../../components/Entries';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { OfferForm } from './OfferForm';

/** What was offered to the employees, the newest first, and where a coordinator writes down more. */
export function Offers({ offers }: { offers: TrainingView['offers'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { abilities } = useMe();
  return (
    <Section
      anchor="tilbud"
      title={t('offers.title')}
      lead={t('offers.source')}
      aside={<BasisLabel label="law" />}
    >
      {offers.length === 0 ? (
        <Empty>{t('offers.none')}</Empty>
      ) : (
        <Entries>
          {offers.map(({ offerId, what, offeredOn, audiences, reference }) => (
            <EntryLine key={offerId} title={what}>
              <span>
                {t('offers.entry', {
                  date: format.date(offeredOn),
                  audiences: audiences
                    .map((audience) => t(`audience.${audience}`).toLocaleLowerCase('da'))
                    .join(', '),
                })}
              </span>
              <span>{reference}</span>
            </EntryLine>
          ))}
        </Entries>
      )}
      {abilities.logCompletions && (
        <Reveal text={t('offers.add')}>
          <OfferForm />
        </Reveal>
      )}
    </Section>
  );
}
