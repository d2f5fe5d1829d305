import { describe, expect, it } from '@jest/globals';
import { inInvocation, writeFault } from '../../../functions/log/log';

/** An invocation as the host gives it, and the lines that were written to it. */
function anInvocation(invocationId: string) {
  const lines: unknown[][] = [];
  return { invocationId, lines, error: (...line: unknown[]) => void lines.push(line) };
}

const laterTurn = () => new Promise<void>((resolve) => setImmediate(resolve));

describe('A fault in the log', () => {
  it('bears the number of the request in which it happened, however deep', async () => {
    const request = anInvocation('request-7');
    const deep = async () => {
      await laterTurn();
      writeFault('Cannot read a group in Entra ID', 'no answer');
    };
    await inInvocation(request, deep);
    expect(request.lines).toEqual([['Cannot read a group in Entra ID (trace request-7)', 'no answer']]);
  });

  it('stands with its own request where several are answered at once', async () => {
    const requests = ['a', 'b', 'c'].map(anInvocation);
    await Promise.all(
      requests.map((request, index) =>
        inInvocation(request, async () => {
          for (let turns = 0; turns < 3 - index; turns += 1) await laterTurn();
          writeFault('Broken', request.invocationId);
        }),
      ),
    );
    expect(requests.map(({ lines }) => lines)).toEqual(
      ['a', 'b', 'c'].map((number) => [[`Broken (trace ${number})`, number]]),
    );
  });

  it('bears the number that a person was shown, where that is another', async () => {
    const message = anInvocation('message-1');
    await inInvocation(message, async () => {
      await laterTurn();
      writeFault('A turn failed', 'why', 'shown-on-the-card');
    });
    expect(message.lines).toEqual([['A turn failed (trace shown-on-the-card)', 'why']]);
  });
});
