import { Subtitle2 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useFormStyles } from './form.styles';

/** Fields that belong together, under a heading of their own. */
export function FieldGroup({ title, children }: { title: string; children: ReactNode }) {
  const styles = useFormStyles();
  return (
    <fieldset className={styles.group}>
      <Subtitle2 as="span" block>
        <legend className={styles.groupName}>{title}</legend>
      </Subtitle2>
      {children}
    </fieldset>
  );
}
