import type { UseQueryResult } from '@tanstack/react-query';
import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { Answer } from '../components/Answer';

const useStyles = makeStyles({
  page: {
    maxWidth: '560px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

type Props = { query: Pick<UseQueryResult, 'data' | 'error' | 'refetch'> };

/** Stands where the pages will be until it is known who is asking; says what is wrong if that cannot be known. */
export function Starting({ query }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.name}>{t('app.name')}</h1>
      <Answer query={query}>{() => null}</Answer>
    </main>
  );
}
