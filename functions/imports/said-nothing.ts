import { ok, type Result } from '../../domain/result';

/** For a kind of list of which nothing can be said beside the file. */
export const saidNothing = (): Result<undefined> => ok(undefined);
