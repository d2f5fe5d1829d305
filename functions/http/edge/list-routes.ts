import type * as z from 'zod/mini';
import type { Ability } from '../../../domain/access/abilities';
import type { Endpoint } from '../../../contracts/endpoint';
import type { JudgedFile } from '../../imports/judged-file';
import { previewList, writeList, type List } from '../../imports/list';
import type { Program } from '../../program';
import { route, type Answered } from './route';

type Sending<Answer extends z.ZodMiniType> = Endpoint<'file', Answer>;
type Operations<P extends z.ZodMiniType, W extends z.ZodMiniType> = {
  ability: Ability;
  preview: Sending<P>;
  write: Sending<W>;
};

/** Registers a kind of list: what it comes to, with nothing written, and then the writing of the same bytes. */
export function listRoutes<P extends z.ZodMiniType, W extends z.ZodMiniType, Said, Judged extends JudgedFile>(
  program: Program,
  { ability, preview, write }: Operations<P, W>,
  list: List<Said, Judged, Answered<Sending<P>>, Answered<Sending<W>>>,
): void {
  route(program, preview, ability, (call, caller) => previewList(list, call, caller));
  route(program, write, ability, (call, caller) => writeList(list, call, caller));
}
