import { useSearchParams } from 'react-router';
import { danishDate, isDanishDate } from '../../../domain/calendar/danish-time';
import { useMe } from './session-context';

/** The past day that the address asks for (`?at=2026-02-01`); nothing for today. */
export function usePastDay(): string | undefined {
  const { today } = useMe();
  const [params] = useSearchParams();
  const at = params.get('at') ?? '';
  return isDanishDate(at) && at < today ? at : undefined;
}

/** The last moment of a Danish day. */
export function endOf(day: string): string {
  // Denmark is one or two hours ahead of UTC, so one of these two is the day's last millisecond.
  const summer = `${day}T21:59:59.999Z`;
  const winter = `${day}T22:59:59.999Z`;
  return danishDate(winter) === day ? winter : summer;
}
