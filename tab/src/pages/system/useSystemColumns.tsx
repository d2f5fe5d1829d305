import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemRow } from '../../../../contracts/system/system';
import { CRITICALITY_WORDS } from '../../../../words/system/system-words';
import { AppLink } from '../../components/AppLink';
import { usePersonName } from '../../components/people/usePersonName';
import { SystemStandingMark } from '../../components/register/SystemStandingMark';
import type { Column } from '../../components/table/grid-props';
import { useFormat } from '../../words/useFormat';
import { useLanguage } from '../../words/useLanguage';
import { systemsByAttention } from './system-order';
import { usePerformedBy } from './usePerformedBy';

const useStyles = makeStyles({
  more: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const by = (key: (row: SystemRow) => string) => (a: SystemRow, b: SystemRow) =>
  key(a).localeCompare(key(b), 'da');

/** The columns of the list of systems: who runs each and who owns it are always there. */
export function useSystemColumns(): readonly Column<SystemRow>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const format = useFormat();
  const nameOf = usePersonName();
  const performedBy = usePerformedBy();
  const styles = useStyles();
  return useMemo(() => {
    const ownerOf = ({ owner }: SystemRow) => (owner === null ? t('systems.noOwner') : nameOf(owner));
    return [
      {
        id: 'name',
        header: t('suppliers.name'),
        cell: ({ systemId, name, criticality }) => (
          <div>
            <AppLink to={`/systemer/${systemId}`}>{name}</AppLink>
            <span className={styles.more}>{CRITICALITY_WORDS[criticality][language]}</span>
          </div>
        ),
        compare: by(({ name }) => name),
        weight: 3,
        acts: true,
        leads: true,
      },
      {
        id: 'standing',
        header: t('systems.standing'),
        cell: ({ standing, testedOn, isRetired }) => (
          <div>
            {isRetired ? t('suppliers.retire') : <SystemStandingMark standing={standing} />}
            {testedOn !== null && (
              <span className={styles.more}>
                {t('systems.testedOn', { date: format.shortDate(testedOn) })}
              </span>
            )}
          </div>
        ),
        compare: systemsByAttention,
        weight: 2.25,
      },
      {
        id: 'performers',
        header: t('systems.performers'),
        cell: (row) => (
          <div>
            {performedBy(row)}
            <span className={styles.more}>{ownerOf(row)}</span>
          </div>
        ),
        compare: by(performedBy),
        weight: 2.25,
      },
      {
        id: 'supplier',
        header: t('systems.supplier'),
        cell: ({ supplier }) => supplier?.name ?? t('systems.noSupplier'),
        compare: by(({ supplier }) => supplier?.name ?? ''),
        weight: 2,
        wideOnly: true,
      },
    ];
  }, [t, language, format, nameOf, performedBy, styles]);
}
