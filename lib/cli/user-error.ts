/** Something that the user asked for and that cannot be done; the message says what to do instead. Ends with exit code 2. */
export class UserError extends Error {
  public override readonly name = 'UserError';
}

/** What Node says of a failed file operation, in words. */
export function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such file or folder',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of the path is not a folder',
    ELOOP: 'its symbolic links go round in a circle',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space is left on the device',
    ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
    ERR_STRING_TOO_LONG: 'it is too long to be read as one text',
  };
  return words[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
}
