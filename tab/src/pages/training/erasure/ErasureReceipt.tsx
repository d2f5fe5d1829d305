import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { ErasureAccount } from '../../../../../contracts/training/retention';
import { AppLink } from '../../../components/AppLink';
import { Failure } from '../../../components/Failure';
import { Said } from '../../../components/Said';
import { Section } from '../../../components/Section';
import { Success } from '../../../components/Success';
import { useMe } from '../../../session/session-context';
import { useFormat } from '../../../words/useFormat';
import { ErasureSentences } from './ErasureSentences';
import type { Erasing } from './EraseForm';

const useStyles = makeStyles({
  receipt: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, outlineStyle: 'none' },
  line: { margin: `${tokens.spacingVerticalL} 0`, maxWidth: '72ch' },
});

type Props = { account: ErasureAccount; at: string; erasing: Erasing };

/** What an erasure removed and what it left; of an earlier one what is left, and the way to take it up again. */
export function ErasureReceipt({ account, at, erasing }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const styles = useStyles();
  const { abilities } = useMe();
  const { personId } = account.person;
  const isNew = erasing.isSuccess;
  const { directoryRow, certificates } = account.removed;
  const isLeft = !isNew && (directoryRow || certificates > 0);
  return (
    <Section title={t('erasure.receipt')}>
      <Said about={isNew ? at : undefined} className={styles.receipt}>
        <Success>{t('erasure.receiptAt', { personId, at: format.instant(at) })}</Success>
        <ErasureSentences
          sentences={account.sentences}
          goes={t(isLeft ? 'erasure.left' : 'erasure.gone')}
          remains={t('erasure.kept')}
        />
      </Said>
      {isNew && <p className={styles.line}>{t('erasure.copy')}</p>}
      {abilities.viewLedger && <AppLink to="/revisionsspor">{t('erasure.verify')}</AppLink>}
      {isLeft && (
        <>
          <p>{t('erasure.againLead')}</p>
          <Button
            size="small"
            disabledFocusable={erasing.isPending}
            onClick={() => {
              erasing.mutate({ params: { personId } });
            }}
          >
            {t('erasure.again')}
          </Button>
        </>
      )}
      {erasing.error && <Failure error={erasing.error} />}
    </Section>
  );
}
