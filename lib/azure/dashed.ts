/** A text in the letters that most names take: dashes for everything else, none of them at an end. */
export function dashed(text: string, most = 64): string {
  return String(text)
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-+|-+$/g, '');
}

/** The same for names that begin with a letter. */
export function dashedWord(text: string, most = 64): string {
  return dashed(String(text).replace(/^[^A-Za-z]+/, ''), most);
}
