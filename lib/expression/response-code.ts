import { intLiteral, stringLiteral } from './csharp-text';

/** C# over a response that may be null; `response` is the C# that gives it. */

export function statusOf(response: string): string {
  return `${response}?.StatusCode ?? 0`;
}

export function headerOf(response: string, name: string, fallback: string): string {
  const literal = stringLiteral(fallback);
  return `${response}?.Headers.GetValueOrDefault(${stringLiteral(name)}, ${literal}) ?? ${literal}`;
}

export function isStatusOf(response: string, statuses: readonly number[]): string {
  if (statuses.length === 0) throw new Error('isStatus has no status codes, expected at least one');
  return statuses.map((status) => `${response}?.StatusCode == ${statusLiteral(status)}`).join(' || ');
}

function statusLiteral(status: number): string {
  const code = intLiteral(status, 'the status code');
  if (status < 100 || status > 599) throw new Error(`the status code is ${code}, expected 100 to 599`);
  return code;
}

/** Success is 200 to 299. */
export function isSuccessOf(response: string): string {
  return `${response}?.StatusCode >= 200 && ${response}?.StatusCode < 300`;
}

/** No response, or one that says: not now (408, 429), or something broke here (500 and above). */
export function isFailingOf(response: string): string {
  const status = `${response}.StatusCode`;
  return `${response} == null || ${status} == 408 || ${status} == 429 || ${status} >= 500`;
}
