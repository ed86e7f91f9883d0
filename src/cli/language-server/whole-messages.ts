/** The line of a header that says how many bytes follow it. After bytes that were skipped it need not stand at their beginning. */
const LENGTH = /content-length: *(\d+) *(?:\r\n[^\r\n]*)*$/i;
const END = '\r\n\r\n';

/**
 * The messages in a stream of bytes, each whole and behind its length. A header without one is skipped, with all that comes
 * before the next one that has it: the protocol's library would take every byte from there on for a part of a header.
 */
export async function* wholeMessages(
  input: AsyncIterable<Uint8Array>,
  tellSkipped: (header: string) => void,
): AsyncGenerator<Uint8Array> {
  let rest = Buffer.alloc(0);
  for await (const chunk of input) {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      const end = rest.indexOf(END);
      if (end < 0) break;
      const header = rest.toString('latin1', 0, end);
      const body = end + END.length;
      const length = LENGTH.exec(header)?.[1];
      if (length === undefined) {
        tellSkipped(header);
        rest = rest.subarray(body);
        continue;
      }
      const after = body + Number(length);
      if (rest.length < after) break;
      yield Buffer.concat([Buffer.from(`Content-Length: ${length}${END}`), rest.subarray(body, after)]);
      rest = rest.subarray(after);
    }
  }
}
