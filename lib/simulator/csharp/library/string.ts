import type { Library } from '../binding';
import { argumentOutOfRange, raise } from '../exception';
import type { CsArray } from '../value';

/** System.String. */
export const stringLibrary: Library = {
  'System.String': {
    Empty: () => '',
    Length: (self: string) => self.length,
    '[int]': charAt,
    'Substring(int,int)': substring,
    'IsNullOrEmpty(string)': (text: string | null) => text === null || text === '',
    'Join(string,params string[])': (separator: string | null, values: CsArray) =>
      [...values.items].map((item) => (item as string | null) ?? '').join(separator ?? ''),
  },
};

function charAt(self: string, index: number): number {
  if (index >= 0 && index < self.length) return self.charCodeAt(index);
  throw raise('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.');
}

function substring(self: string, start: number, length: number): string {
  if (start < 0) throw argumentOutOfRange('startIndex', 'StartIndex cannot be less than zero.');
  if (length < 0) throw argumentOutOfRange('length', 'Length cannot be less than zero.');
  if (start + length > self.length) {
    throw argumentOutOfRange('length', 'Index and length must refer to a location within the string.');
  }
  return self.slice(start, start + length);
}
