import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isEventType } from '../../../../domain/event';
import type { LedgerLine } from '../../../../contracts/ledger/ledger';
import type { Column } from '../../components/table/grid-props';
import { usePersonName } from '../../components/people/usePersonName';
import { useFormat } from '../../words/useFormat';

const SHOWN_OF_HASH = 12;

const useStyles = makeStyles({
  hash: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

/** The columns of the audit trail. */
export function useLedgerColumns(): readonly Column<LedgerLine>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const styles = useStyles();
  return useMemo(
    () => [
      { id: 'seq', header: t('ledger.seq'), cell: ({ seq }) => seq, weight: 0.6, wideOnly: true },
      {
        id: 'at',
        header: t('ledger.at'),
        cell: ({ at }) => <span className={styles.figures}>{format.shortInstant(at)}</span>,
        weight: 1.4,
      },
      {
        id: 'type',
        header: t('ledger.type'),
        cell: ({ type, setUp }) =>
          [
            isEventType(type) ? t(`ledger.types.${type}`) : type,
            ...(setUp ? [t('confirmations.setUp')] : []),
          ].join('. '),
        weight: 2,
      },
      {
        id: 'subject',
        header: t('ledger.subject'),
        cell: ({ subject, audience }) =>
          [audience === null ? '' : t(`groups.names.${audience}`), subject]
            .filter((part) => part !== '')
            .join(' · '),
        weight: 1.4,
        wideOnly: true,
      },
      {
        id: 'person',
        header: t('ledger.person'),
        cell: ({ person }) => (person === null ? t('ledger.system') : nameOf(person)),
        weight: 1.6,
      },
      {
        id: 'surface',
        header: t('ledger.surface'),
        cell: ({ surface }) => t(`ledger.surfaces.${surface}`),
        weight: 0.9,
        wideOnly: true,
      },
      {
        id: 'hash',
        header: t('ledger.hash'),
        cell: ({ hash }) => <code className={styles.hash}>{hash.slice(0, SHOWN_OF_HASH)}</code>,
        weight: 1.3,
        wideOnly: true,
      },
    ],
    [t, format, nameOf, styles],
  );
}
