import { makeStyles, Title2, tokens } from '@fluentui/react-components';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  page: {
    maxWidth: '560px',
    marginInline: 'auto',
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
  },
  name: { color: tokens.colorNeutralForeground2, margin: 0, fontSize: tokens.fontSizeBase300 },
  title: { margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalL}` },
});

/** A page before there is anybody to show the app to. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const styles = useStyles();
  useEffect(() => {
    document.title = t('app.page', { page: title });
  }, [t, title]);
  return (
    <main className={styles.page}>
      <p className={styles.name}>{t('app.name')}</p>
      <Title2 as="h1" block className={styles.title}>
        {title}
      </Title2>
      {children}
    </main>
  );
}
