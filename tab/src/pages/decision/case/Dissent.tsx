import { useTranslation } from 'react-i18next';
import type { VoteView } from '../../../../../contracts/decision/decision';
import { Entries, EntryLine } from '../../../components/Entries';
import { Section } from '../../../components/Section';
import { Paragraph } from './Paragraph';

/** The answers against the outcome, with their texts. */
export function Dissent({ votes }: { votes: readonly VoteView[] }) {
  const { t } = useTranslation();
  if (votes.length === 0) return null;
  return (
    <Section title={t('votes.dissent')}>
      <Entries>
        {votes.map(({ personId, onBehalfOf, name, title, choice, reason }) => (
          <EntryLine
            key={onBehalfOf?.personId ?? personId}
            title={t('votes.dissentOf', { name, title, answered: t(`answered.${choice}`) })}
          >
            {onBehalfOf !== null && <div>{t('votes.onBehalfOf', onBehalfOf)}</div>}
            <Paragraph>{reason ?? t('votes.noReason')}</Paragraph>
          </EntryLine>
        ))}
      </Entries>
    </Section>
  );
}
