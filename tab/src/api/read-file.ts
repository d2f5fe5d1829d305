/** How many bytes of a file are here, and of how many if the server says so. */
export type FileProgress = { got: number; all: number | undefined };

/** The line broke when a part of the file was here. */
export class BrokenFile extends Error {
  constructor(cause: unknown) {
    super('Cannot read the file to its end', { cause });
    this.name = 'BrokenFile';
  }
}

/**
 * Reads a file and tells how far it is. Throws a `BrokenFile` when it ends too early: half a file is none.
 */
export async function readFile(response: Response, tell: (progress: FileProgress) => void): Promise<Blob> {
  const parts: BlobPart[] = [];
  const said = response.headers.get('content-length');
  // What is pressed on its way is longer when it is here than the server says.
  const isPressed = response.headers.has('content-encoding');
  const all = said === null || isPressed ? undefined : Number(said);
  let got = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      throw new BrokenFile(error);
    });
    if (done) break;
    parts.push(value);
    got += value.length;
    tell({ got, all });
  }
  return new Blob(parts, { type: response.headers.get('content-type') ?? '' });
}
