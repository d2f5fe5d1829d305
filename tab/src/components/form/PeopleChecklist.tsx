import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AUDIENCES, type Audience } from '../../../../domain/access/group';
import { Arriving } from '../Arriving';
import { useAccountWords } from '../people/useAccountWords';
import { usePersonName } from '../people/usePersonName';
import { usePersonSearch, type MarkedPerson } from '../people/usePersonSearch';
import { CheckboxGroup } from './CheckboxGroup';
import { useFormStyles } from './form.styles';
import type { FieldProps } from './FormField';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** So many are shown to choose from; others are found by writing a part of the name. */
const MOST_SHOWN = 50;

type Props = FieldProps & {
  name: string;
  chosen: readonly MarkedPerson[];
  onChange: (chosen: readonly MarkedPerson[]) => void;
  /** Among whom it begins; everybody unless given. */
  first?: Audience;
};

/** A field where many people of the directory are chosen. Who is chosen stays in sight whatever is searched for. */
export function PeopleChecklist({ chosen, onChange, first, ...field }: Props) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { pair, field: fieldStyle } = useFormStyles();
  const nameOf = usePersonName();
  const wordsOf = useAccountWords();
  const [audience, setAudience] = useState(first);
  const [search, setSearch] = useState('');
  const found = usePersonSearch(search, { audience });
  const { people = [], total = 0 } = found.data ?? {};
  const isChosen = ({ personId }: MarkedPerson) => chosen.some((one) => one.personId === personId);
  const shown = people.slice(0, MOST_SHOWN);
  const listed = [
    ...chosen.filter((one) => !shown.some((other) => other.personId === one.personId)),
    ...shown,
  ];
  const line = (one: MarkedPerson) =>
    [[nameOf(one), one.title].filter(Boolean).join(', '), ...wordsOf(one.account)].join('. ');
  return (
    <>
      <div className={pair}>
        <Field className={fieldStyle} label={t('people.from')}>
          <Select
            value={audience ?? ''}
            onChange={(_, { value }) => {
              setAudience(AUDIENCES.find((one) => one === value));
            }}
          >
            <option value="">{t('people.everybody')}</option>
            {AUDIENCES.map((one) => (
              <option key={one} value={one}>
                {t(`audience.${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          className={fieldStyle}
          label={t('people.search')}
          {...(shown.length < total ? { hint: t('people.shown', { shown: shown.length, total }) } : {})}
        >
          <Input
            type="search"
            value={search}
            onChange={(_, { value }) => {
              setSearch(value);
            }}
          />
        </Field>
      </div>
      <CheckboxGroup
        {...field}
        options={listed.map((one) => [one.personId, line(one)] as const)}
        chosen={chosen.map(({ personId }) => personId)}
        onChange={(ids) => {
          onChange(listed.filter(({ personId }) => ids.includes(personId)));
        }}
      />
      {found.isLoading && <Arriving />}
      <div className={styles.buttons}>
        <Button
          size="small"
          onClick={() => {
            onChange([...chosen, ...shown.filter((one) => !isChosen(one))]);
          }}
        >
          {t('people.chooseShown')}
        </Button>
        <Button
          size="small"
          onClick={() => {
            onChange([]);
          }}
        >
          {t('people.chooseNone')}
        </Button>
      </div>
    </>
  );
}
