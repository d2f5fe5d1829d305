import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ErasureAccount } from '../../../../../contracts/training/retention';
import { BasisLabel } from '../../../components/BasisLabel';
import { Reveal } from '../../../components/Reveal';
import { Section } from '../../../components/Section';
import { usePersonName } from '../../../components/people/usePersonName';
import { ErasureSentences } from './ErasureSentences';
import { EraseForm, type Erasing } from './EraseForm';

const useStyles = makeStyles({
  plan: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  archive: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: 0,
  },
});

type Props = { account: ErasureAccount; erasing: Erasing };

/** What an erasure would do, and the way to it; or why it cannot be done now. */
export function ErasurePlan({ account, erasing }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = usePersonName();
  const { refusal, sentences } = account;
  return (
    <Section title={t('erasure.plan')} lead={t('erasure.planLead')}>
      <div className={styles.plan}>
        {refusal !== null && (
          <MessageBar intent="warning" layout="multiline" data-state="refused">
            <MessageBarBody>
              <MessageBarTitle>{t('erasure.notNow')}</MessageBarTitle>
              {refusal.sentence}
            </MessageBarBody>
          </MessageBar>
        )}
        <ErasureSentences sentences={sentences} goes={t('erasure.goes')} remains={t('erasure.remains')} />
        <p className={styles.archive}>
          <BasisLabel label="law" /> {t('retention.archive')}
        </p>
        {refusal === null && (
          <Reveal text={t('erasure.eraseOpen', { name: nameOf(account.person) })}>
            <EraseForm person={account.person} erasing={erasing} />
          </Reveal>
        )}
      </div>
    </Section>
  );
}
