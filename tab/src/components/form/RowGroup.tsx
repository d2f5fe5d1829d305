import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FormContext } from './form-context';
import type { FormRow, FormRows } from './useRows';

const useStyles = makeStyles({
  rows: { display: 'grid', gap: tokens.spacingVerticalL },
  row: {
    border: 'none',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    minWidth: 0,
    display: 'grid',
    gap: tokens.spacingVerticalM,
  },
  most: { marginLeft: tokens.spacingHorizontalM },
  name: { padding: 0, fontWeight: tokens.fontWeightSemibold, float: 'left' },
});

type Props<Field extends string> = {
  rows: FormRows<Field>;
  /** What one row is called, such as "Vilkår 2". */
  rowName: (number: number) => string;
  add: string;
  /** How many rows the server takes. */
  most: number;
  children: (row: FormRow<Field>, number: number) => ReactNode;
};

/**
 * Rows that can be added and taken away again. The focus goes into a row that is added, for it stands before the button,
 * and to the button that stays when one is taken away.
 */
export function RowGroup<Field extends string>({ rows, rowName, add, most, children }: Props<Field>) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { mend } = useContext(FormContext);
  const list = useRef<HTMLDivElement>(null);
  const isAdding = useRef(false);
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    const added = list.current?.querySelector(':scope > fieldset:last-of-type');
    added?.querySelector<HTMLElement>('textarea, input, select')?.focus();
  }, [rows.rows.length]);
  return (
    <div ref={list} className={styles.rows}>
      {rows.rows.map((row, index) => (
        <fieldset key={row.id} className={styles.row}>
          <legend className={styles.name}>{rowName(index + 1)}</legend>
          {children(row, index + 1)}
          <div>
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              onClick={() => {
                rows.remove(row.id);
                document.getElementById(`add-${rows.name}`)?.focus();
              }}
            >
              {t('form.removeRow', { row: rowName(index + 1).toLowerCase() })}
            </Button>
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          id={`add-${rows.name}`}
          disabledFocusable={rows.rows.length >= most}
          size="small"
          icon={<AddRegular />}
          onClick={() => {
            isAdding.current = true;
            rows.add();
            // That there are none is said under the name of all of them.
            mend(`${rows.name}s`);
          }}
        >
          {add}
        </Button>
        {rows.rows.length >= most && <span className={styles.most}>{t('form.tooManyRows', { most })}</span>}
      </div>
    </div>
  );
}
