import { posix } from 'node:path';

/** What changes in a file, as a unified diff that `git apply` and `patch` read. */
export async function unifiedDiff(file: string, before: string, after: string): Promise<string> {
  const { createTwoFilesPatch } = await import('diff');
  const names = [posix.join('a', file), posix.join('b', file)] as const;
  return createTwoFilesPatch(...names, before, after, undefined, undefined, { context: 3 }).replace(
    /^=+\n/,
    '',
  );
}
