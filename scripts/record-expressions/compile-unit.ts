export interface Numbered {
  readonly number: number;
  readonly expression: string;
  readonly contexts: readonly string[];
}

/** What policy expressions may name without a namespace. */
const usings = [
  'System', 'System.Collections.Generic', 'System.Globalization', 'System.IO', 'System.Linq', 'System.Net',
  'System.Security.Cryptography', 'System.Security.Cryptography.X509Certificates', 'System.Text',
  'System.Text.RegularExpressions', 'System.Xml.Linq', 'Newtonsoft.Json', 'Newtonsoft.Json.Linq',
]; // prettier-ignore

/** The C# file that holds each expression as a method; compiler messages name the expression as their file, `E12`. */
export function compileUnit(expressions: readonly Numbered[]): string {
  const methods = expressions.map(
    ({ number, expression }) =>
      `#line 1 "E${number}"\n    static object E${number}(IContext context) ${bodyOf(expression)}\n`,
  );
  const entries = expressions.map(
    ({ number, contexts }) => `        new Entry(${number}, "${contexts.join(',')}", E${number}),\n`,
  );
  return [
    ...usings.map((name) => `using ${name};\n`),
    'static class Expressions\n{\n',
    ...methods,
    '    public static readonly Entry[] All = new Entry[] {\n',
    ...entries,
    '    };\n}\n',
  ].join('');
}

function bodyOf(expression: string): string {
  const code = atPinnedTime(expression.slice(2, -1));
  return expression.startsWith('@{') ? `{${code}\n}` : `{ return (object)(${code}\n); }`;
}

/** The clock of the runtime is replaced by the time that the context says. */
function atPinnedTime(code: string): string {
  return code
    .replace(/\bDateTime\.(UtcNow|Now|Today)\b/g, 'Pinned.$1')
    .replace(/\bDateTimeOffset\.(UtcNow|Now)\b/g, 'Pinned.Offset');
}
