import type { ReactNode } from 'react';
import { useReadingsStyles } from './Readings.styles';

/** A name and what is to be said of it, in a list of such. */
export function Pair({ name, children }: { name: string; children: ReactNode }) {
  const styles = useReadingsStyles();
  return (
    <div className={styles.pair}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{children}</dd>
    </div>
  );
}
