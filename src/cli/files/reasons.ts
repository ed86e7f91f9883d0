/** Why the system does not read or write a file, by its code. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder; name a file in it, or a pattern such as "tours/*.yaml"',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  ELOOP: 'it is a link that leads back to itself',
  ENOTDIR: 'a part of its path is not a folder',
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more may be stored there',
  EROFS: 'it is read-only',
  ENAMETOOLONG: 'its name is too long',
};
/** What the same codes mean where files are written into a folder. */
const WHEN_WRITING: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  EEXIST: 'there is a file of that name',
  EISDIR: 'a folder has the name of a file that is to be written',
  ENAMETOOLONG: 'the name of a file is too long',
};

/** The system's error in words; an unknown one keeps its code. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return REASONS[code] ?? `the system says ${code}`;
}

/** The same of a folder that files are written into, or of a stream. */
export function writingReason(error: unknown): string {
  return WHEN_WRITING[(error as NodeJS.ErrnoException).code ?? ''] ?? reason(error);
}
