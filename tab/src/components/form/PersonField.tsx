import { Combobox, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useContext, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from '../../../../domain/access/group';
import { useAccountWords } from '../people/useAccountWords';
import { usePersonName } from '../people/usePersonName';
import { usePersonSearch, type MarkedPerson } from '../people/usePersonSearch';
import { FormContext, useFieldId } from './form-context';
import { FormField, type FieldProps } from './FormField';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  list: { maxHeight: '320px' },
  person: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  account: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  title: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** So many are offered; whoever is not among them is found by writing more of the name. */
const MOST_OFFERED = 20;

type Props = FieldProps & {
  name: string;
  chosen: MarkedPerson | undefined;
  onChoose: (person: MarkedPerson | undefined) => void;
  /** Told what is written and not chosen yet, where a form must not pass over it. */
  onWrite?: (written: string) => void;
  /** Who is offered before anything is written; everybody unless given. */
  first?: Audience;
  /** Who can be chosen, where that is known here; the server is then not asked. */
  among?: readonly MarkedPerson[];
};

/** A field where one person of the directory is found by writing a part of the name, and chosen from the list. */
export function PersonField({ name, chosen, onChoose, onWrite, first, among, hint, ...field }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const nameOf = usePersonName();
  const wordsOf = useAccountWords();
  const id = useFieldId(name);
  const { mend } = useContext(FormContext);
  const [written, setOwnWritten] = useState('');
  const setWritten = (text: string) => {
    setOwnWritten(text);
    onWrite?.(text);
  };
  const [open, setOpen] = useState(false);
  const isAsked = among === undefined;
  const answer = usePersonSearch(written, {
    enabled: open && isAsked,
    audience: written === '' ? first : undefined,
  });
  const found = isAsked ? answer.data?.people : among.filter((one) => isCalled(one, written));
  const people = found ?? [];
  const total = isAsked ? (answer.data?.total ?? 0) : people.length;
  const offered = people.slice(0, MOST_OFFERED);
  const choose = (personId: string | undefined) => {
    const person = offered.find((one) => one.personId === personId);
    if (person === undefined) return;
    setWritten('');
    setOpen(false);
    mend(name);
    onChoose(person);
  };
  // Enter in a list of one chooses it; in an open list where nothing is pointed at it never sends the form.
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' || !open || event.currentTarget.hasAttribute('aria-activedescendant')) return;
    event.preventDefault();
    if (offered.length === 1 && !answer.isFetching) choose(offered[0]?.personId);
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>) => {
    // In a closed list Fluent would open it; here Enter sends the form, as in every other field of one line.
    if (event.key === 'Enter' && !open) event.stopPropagation();
    // Fluent would choose whoever is pointed at when the field is left. A person is chosen by Enter or a press alone.
    if (event.key === 'Tab' && open) {
      event.stopPropagation();
      setOpen(false);
    }
  };
  // What is known of the account of who is chosen stays in sight.
  const said = [hint ?? '', ...wordsOf(chosen?.account)].filter((one) => one !== '').join(' ');
  return (
    <FormField name={name} {...field} {...(said === '' ? {} : { hint: said })}>
      <Combobox
        className={styles.field}
        root={{ onKeyDownCapture }}
        input={{ id, onKeyDown }}
        expandIcon={null}
        listbox={{ className: styles.list }}
        positioning={{ autoSize: false }}
        inlinePopup
        freeform
        placeholder={t('people.write')}
        value={chosen === undefined ? written : nameOf(chosen)}
        selectedOptions={chosen === undefined ? [] : [chosen.personId]}
        open={open}
        onOpenChange={(_, data) => {
          setOpen(data.open);
        }}
        onInput={({ currentTarget }) => {
          onChoose(undefined);
          setWritten(currentTarget.value);
          setOpen(true);
        }}
        onOptionSelect={(_, { optionValue }) => {
          choose(optionValue);
        }}
      >
        {offered.map((person) => (
          <Option key={person.personId} value={person.personId} text={nameOf(person)}>
            <span className={styles.person}>
              {nameOf(person)}
              <span className={styles.title}>{person.title}</span>
              {wordsOf(person.account).map((words) => (
                <span key={words} className={styles.account}>
                  {words}
                </span>
              ))}
            </span>
          </Option>
        ))}
        {offered.length < total || offered.length === 0 ? (
          <Option key="more" value="" text="" disabled>
            {found === undefined
              ? t('people.looking')
              : total === 0
                ? t('people.none')
                : t('people.more', { shown: offered.length, total })}
          </Option>
        ) : null}
      </Combobox>
    </FormField>
  );
}

/** Whether each word of what is written stands in somebody's name or title. */
function isCalled({ name, title }: MarkedPerson, written: string): boolean {
  const called = `${name ?? ''} ${title ?? ''}`.toLocaleLowerCase('da');
  return written
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .every((word) => called.includes(word));
}
