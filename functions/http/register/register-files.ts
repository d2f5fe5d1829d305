import { getRegisterFile } from '../../../contracts/register/exhibit';
import { ok, refuse } from '../../../domain/result';
import { filesOfRegisters } from '../../content/files-of-registers';
import type { Program } from '../../program';
import { fileResponse } from '../edge/file-response';
import { route } from '../edge/route';

/** Registers the files that show something of a register, for whoever may see the registers. */
export function registerRegisterFiles(program: Program): void {
  route(program, getRegisterFile, 'viewRegisters', async ({ params: { contentHash } }, { state }) => {
    const file = filesOfRegisters(state).has(contentHash)
      ? await program.content.get(contentHash)
      : undefined;
    return file === undefined ? refuse({ code: 'unknown-content' }) : ok(fileResponse(file));
  });
}
