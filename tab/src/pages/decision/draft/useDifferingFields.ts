import { useTranslation } from 'react-i18next';
import { KINDS, MEASURE_CODES, PERFORMERS, TREATMENTS } from '../../../../../domain/decision/content';
import { LEVELS } from '../../../../../domain/decision/scale';
import type { PersonView } from '../../../../../contracts/values';
import { useMeasureName } from '../../../components/decision/useMeasureName';
import { usePersonName } from '../../../components/people/usePersonName';
import { useFormat } from '../../../words/useFormat';
import { EMPTY_DRAFT, type DraftName, type DraftStep, type Prefilled } from './draft-values';
import type { DifferingField } from './FieldsBeside';
import type { OpenDraft } from './useDraft';

const LISTS = ['conditions', 'actions', 'measures', 'annexes'] as const;
type List = (typeof LISTS)[number];
const isList = (name: string): name is List => LISTS.some((one) => one === name);

/** The fields that hold something themselves: those of lists are only where a fault of the list is said. */
const FIELDS = (Object.keys(EMPTY_DRAFT) as DraftName[]).filter((name) => !isList(name) && name !== 'note');

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** How two states of a case differ, field by field, in words; and how one of them is taken over. */
export function useDifferingFields(draft: OpenDraft, people: readonly PersonView[]) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePersonName();
  const measureName = useMeasureName();
  const { labels, now } = draft;
  const personIn = (personId: string) => {
    const person = people.find((one) => one.personId === personId);
    return person === undefined ? personId : nameOf(person);
  };
  /** What a field says, in the words that the form has for it. */
  const said = (name: DraftName, value: string): string => {
    const known = <One extends string>(all: readonly One[], word: (one: One) => string) => {
      const one = all.find((each) => each === value);
      return one === undefined ? value : word(one);
    };
    switch (name) {
      case 'kind':
        return known(KINDS, (one) => t(`kind.${one}`));
      case 'level':
        return known(LEVELS, (one) => t(`level.${one}`));
      case 'treatment':
        return known(TREATMENTS, (one) => t(`treatment.${one}`));
      case 'performer':
        return known(PERFORMERS, (one) => t(`performer.${one}`));
      case 'measureCode':
        return known(MEASURE_CODES, measureName);
      case 'ownerId':
      case 'recommenderId':
        return personIn(value);
      case 'revisitOn':
      case 'answerBy':
      case 'foundOn':
        return value === '' ? '' : format.date(value);
      default:
        return value;
    }
  };
  const lineOf = ({ text, ownerId, dueOn }: DraftStep) =>
    [text, personIn(ownerId), dueOn === '' ? '' : format.date(dueOn)]
      .filter((part) => part !== '')
      .join(' · ');
  const listed = (name: List, state: Prefilled): string => {
    switch (name) {
      case 'conditions':
      case 'actions':
        return state[name].map(lineOf).join('\n');
      case 'measures':
        return state.measures.map(({ title, version }) => [title, version].join(' ').trim()).join('\n');
      case 'annexes':
        return state.annexes
          .map(({ fileName, confidential }) =>
            confidential ? t('draft.confidentialOf', { fileName }) : fileName,
          )
          .join('\n');
    }
  };
  const listLabels: Record<List, string> = {
    conditions: t('draft.dependsOn'),
    actions: labels.actions,
    measures: labels.measures,
    annexes: labels.annexes,
  };
  return {
    /** Where what stands on the screen differs from `other`; with `base` only where the other has changed since. */
    differing: (other: Prefilled, base?: Prefilled): readonly DifferingField[] => [
      ...FIELDS.filter(
        (name) =>
          now.values[name] !== other.values[name] &&
          (base === undefined || base.values[name] !== other.values[name]),
      ).map((name) => ({
        name,
        label: labels[name],
        mine: said(name, now.values[name]),
        other: said(name, other.values[name]),
      })),
      ...LISTS.filter(
        (name) => !isSame(now[name], other[name]) && (base === undefined || !isSame(base[name], other[name])),
      ).map((name) => ({
        name,
        label: listLabels[name],
        mine: listed(name, now),
        other: listed(name, other),
      })),
    ],
    take: (name: string, other: Prefilled) => {
      if (name === 'annexes') draft.annexes.replace(other.annexes);
      else if (name === 'measures') draft.measures.replace(other.measures);
      else if (name === 'conditions' || name === 'actions') draft[name].replace(other[name]);
      else {
        const field = FIELDS.find((one) => one === name);
        if (field !== undefined) draft.put(field, other.values[field]);
      }
    },
  };
}
