import { Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { thingKey } from '../../../../domain/trail/thing';
import { getLedgerThings, MOST_SEARCH_LETTERS, type TrailThing } from '../../../../contracts/ledger/ledger';
import { useAnswer } from '../../api/useAnswer';
import { useSettled } from '../../components/useSettled';

const useStyles = makeStyles({
  field: { flex: '2 1 260px', minWidth: 0 },
  input: { minWidth: 0 },
  list: { maxHeight: '320px' },
});

type Props = {
  chosen: TrailThing | null;
  /** The thing as the address has it; empty for all. */
  onChoose: (thing: string) => void;
};

/** Where a thing that entries are about is found by a part of its name and chosen. */
export function ThingField({ chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const [written, setWritten] = useState<string>();
  const [open, setOpen] = useState(false);
  const search = useSettled((written ?? '').trim());
  const found = useAnswer(
    getLedgerThings,
    { query: { search } },
    { enabled: open, placeholderData: keepPreviousData },
  );
  const things = found.data?.things ?? [];
  return (
    <Field className={styles.field} label={t('ledger.thing')}>
      <Combobox
        className={styles.input}
        input={{ maxLength: MOST_SEARCH_LETTERS }}
        listbox={{ className: styles.list }}
        positioning={{ autoSize: false }}
        inlinePopup
        freeform
        clearable
        placeholder={t('ledger.thingHint')}
        value={written ?? chosen?.label ?? ''}
        selectedOptions={chosen === null ? [] : [thingKey(chosen)]}
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
        }}
        onInput={({ currentTarget }) => {
          setWritten(currentTarget.value);
          setOpen(true);
        }}
        onBlur={() => {
          // What was written and not chosen is no filter.
          setWritten(undefined);
          if (written === '' && chosen !== null) onChoose('');
        }}
        onOptionSelect={(_, { optionValue }) => {
          setWritten(undefined);
          onChoose(optionValue ?? '');
        }}
      >
        {things.map((thing) => (
          <Option key={thingKey(thing)} value={thingKey(thing)} text={thing.label}>
            {thing.label}
          </Option>
        ))}
        {things.length === 0 ? (
          <Option key="none" value="" text="" disabled>
            {t(found.data === undefined ? 'ledger.thingLooking' : 'ledger.thingNone')}
          </Option>
        ) : null}
      </Combobox>
    </Field>
  );
}
