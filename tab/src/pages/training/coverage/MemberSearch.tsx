import { Field, Input } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useSettled } from '../../../components/useSettled';

type Props = {
  label: string;
  className: string;
  /** Told what to look for once nothing has been written for a moment. */
  onSearch: (search: string) => void;
};

/** Where the reader writes whom to look for. A letter draws this alone, and not the list of tens of thousands. */
export function MemberSearch({ label, className, onSearch }: Props) {
  const [written, setWritten] = useState('');
  const settled = useSettled(written);
  useEffect(() => {
    onSearch(settled);
  }, [onSearch, settled]);
  return (
    <Field label={label} className={className}>
      <Input
        type="search"
        value={written}
        onChange={(_, { value }) => {
          setWritten(value);
        }}
      />
    </Field>
  );
}
