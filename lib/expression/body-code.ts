import { stringLiteral } from './csharp-text';

/** A field inside a JSON body, and what an expression makes of it. */
export interface BodyField {
  /** C# that gives the message body, null when there is none. */
  readonly body: string;
  /** `model`, or `stream_options.include_usage` for one inside another. */
  readonly path: string;
  /** C# that makes a value of the JToken `field`, which is not null. */
  readonly value: string;
  /** C# of the value when there is no such field, no body, or no JSON in it. */
  readonly fallback: string;
}

/** Statements that read a field of a body, whatever the body is, and leave the body to be read again. */
export function bodyFieldCode({ body, path, value, fallback }: BodyField): string {
  const steps = path.split('.');
  if (steps.includes(''))
    throw new Error(`body field '${path}' has an empty part; expected names with dots between them`);
  const indexes = steps.map((step) => `[${stringLiteral(step)}]`).join('');
  return [
    ' try {',
    `var text = ${body}?.As<string>(preserveContent: true);`,
    `if (string.IsNullOrWhiteSpace(text)) { return ${fallback}; }`,
    `var field = JToken.Parse(text)${indexes};`,
    `return field == null ? ${fallback} : ${value};`,
    `} catch { return ${fallback}; } `,
  ].join(' ');
}
