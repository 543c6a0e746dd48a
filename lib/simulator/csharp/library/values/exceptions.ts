import type { BindingTable, Library } from '../../binding';
import { CsException } from '../../exception';

function exceptionText(self: CsException): string {
  const inner =
    self.inner === null ? '' : ` ---> ${exceptionText(self.inner)}\r\n   --- End of inner exception stack trace ---`;
  return `${self.typeName}: ${self.message}${inner}`;
}

function root(self: CsException): CsException {
  return self.inner === null ? self : root(self.inner);
}

type Constructor = BindingTable;

/** How most exceptions are made, with the message that they have without one. */
function constructors(typeName: string, usual: string): Constructor {
  return {
    '.ctor()': () => new CsException(typeName, usual),
    '.ctor(string)': (message: string | null) => new CsException(typeName, message ?? plainMessage(typeName)),
    '.ctor(string,Exception)': (message: string | null, inner: CsException | null) =>
      new CsException(typeName, message ?? plainMessage(typeName), inner),
  };
}

function plainMessage(typeName: string): string {
  return `Exception of type '${typeName}' was thrown.`;
}

const usualMessages: Readonly<Record<string, string>> = {
  'System.Exception': plainMessage('System.Exception'),
  'System.SystemException': 'System error.',
  'System.ApplicationException': 'Error in the application.',
  'System.ArgumentException': 'Value does not fall within the expected range.',
  'System.ArithmeticException': 'Overflow or underflow in the arithmetic operation.',
  'System.DivideByZeroException': 'Attempted to divide by zero.',
  'System.FormatException': 'One of the identified items was in an invalid format.',
  'System.IndexOutOfRangeException': 'Index was outside the bounds of the array.',
  'System.InvalidCastException': 'Specified cast is not valid.',
  'System.InvalidOperationException': 'Operation is not valid due to the current state of the object.',
  'System.NotSupportedException': 'Specified method is not supported.',
  'System.NotImplementedException': 'The method or operation is not implemented.',
  'System.NullReferenceException': 'Object reference not set to an instance of an object.',
  'System.OverflowException': 'Arithmetic operation resulted in an overflow.',
  'System.TimeoutException': 'The operation has timed out.',
  'System.UriFormatException': 'One of the identified items was in an invalid format.',
  'System.OperationCanceledException': 'The operation was canceled.',
  'System.Collections.Generic.KeyNotFoundException': 'The given key was not present in the dictionary.',
  'System.IO.IOException': 'I/O error occurred.',
  'System.Security.Cryptography.CryptographicException': 'Error occurred during a cryptographic operation.',
};

const argument = 'System.ArgumentException';
const argumentNull = 'System.ArgumentNullException';
const outOfRange = 'System.ArgumentOutOfRangeException';

function withParameter(message: string | null, parameter: string | null): string {
  const text = message ?? 'Value does not fall within the expected range.';
  return parameter === null || parameter === '' ? text : `${text}\r\nParameter name: ${parameter}`;
}

const nullMessage = 'Value cannot be null.';
const rangeMessage = 'Specified argument was out of the range of valid values.';

/** The exceptions whose first argument names a parameter. */
const argumentExceptions: Readonly<Record<string, Constructor>> = {
  [argument]: {
    // The name stands nowhere but at the end of the message, below a line end.
    ParamName: (self: CsException) => /\nParameter name: (.*)$/.exec(self.message)?.[1] ?? null,
    '.ctor(string,string)': (message: string | null, name: string | null) =>
      new CsException(argument, withParameter(message, name)),
  },
  [argumentNull]: {
    '.ctor()': () => new CsException(argumentNull, nullMessage),
    '.ctor(string)': (name: string | null) => new CsException(argumentNull, withParameter(nullMessage, name)),
    '.ctor(string,string)': (name: string | null, message: string | null) =>
      new CsException(argumentNull, withParameter(message, name)),
  },
  [outOfRange]: {
    '.ctor()': () => new CsException(outOfRange, rangeMessage),
    '.ctor(string)': (name: string | null) => new CsException(outOfRange, withParameter(rangeMessage, name)),
    '.ctor(string,string)': (name: string | null, message: string | null) =>
      new CsException(outOfRange, withParameter(message, name)),
  },
};

/** Making exceptions and asking them. */
export const exceptionLibrary: Library = {
  ...Object.fromEntries(
    Object.entries(usualMessages).map(([name, message]) => [
      name,
      { ...constructors(name, message), ...argumentExceptions[name] },
    ]),
  ),
  [argumentNull]: argumentExceptions[argumentNull],
  [outOfRange]: argumentExceptions[outOfRange],
  'System.Exception': {
    ...constructors('System.Exception', usualMessages['System.Exception']),
    Message: (self: CsException) => self.message,
    InnerException: (self: CsException) => self.inner,
    'GetBaseException()': root,
    'ToString()': exceptionText,
  },
};
