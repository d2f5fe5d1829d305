import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AppLink } from './AppLink';
import { OtherDay } from './OtherDay';
import { PastBanner, type PastShown } from './PastBanner';
import { usePageFrameStyles } from './PageFrame.styles';

type Props = {
  title: string;
  lead?: ReactNode;
  /** The page that this one belongs under. */
  back?: { to: string; text: string };
  /** The page can show another day than today: as it was known then, or by what is registered now. */
  past?: PastShown;
  /** At most one primary action, which is the first, and quiet ones beside it. */
  actions?: ReactNode;
  children: ReactNode;
};

/** What every page has: its title, which takes the focus when the reader goes there and nothing is told them, its actions and its content. */
export function PageFrame({ title, lead, back, past, actions, children }: Props) {
  const { t } = useTranslation();
  const styles = usePageFrameStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname, hash } = useLocation();
  // The first page of a visit leaves the focus where the browser put it; its key is always "default".
  const isFirst = useRef(key === 'default');
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    // A link to a part of the page gives the focus to that part. What is chosen on a page is no arrival: it changes the
    // address, and not its path.
    const isForPart = hash !== '' && document.getElementById(hash.slice(1)) !== null;
    // Whoever comes from a form is told first what was done with it.
    const isTold = document.activeElement?.matches('main [role=status]') === true;
    if (!isForPart && !isTold) heading.current?.focus();
  }, [pathname, hash]);
  useEffect(() => {
    document.title = t('app.page', { page: title });
  }, [t, title]);
  return (
    <>
      {back && (
        <AppLink to={back.to} className={styles.back}>
          ‹ {back.text}
        </AppLink>
      )}
      <div className={styles.head}>
        <div className={styles.words}>
          <h1 ref={heading} tabIndex={-1} className={styles.title}>
            {title}
          </h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        <div className={styles.actions}>
          {actions}
          {past !== undefined && <OtherDay />}
        </div>
      </div>
      <PastBanner shown={past ?? 'alwaysNow'} />
      {children}
    </>
  );
}
