import { ConversionError } from '../../conversion/conversion-error';
import { Body } from '../../message/body';
import type { Declaration } from '../../pipeline/declaration';
import { PolicyFailure } from '../../pipeline/policy-failure';
import type { RequestRun } from '../../pipeline/request-run';

/** The two formats of a conversion, as their names stand in the values of attributes and in media types. */
export interface Formats {
  readonly from: 'json' | 'xml';
  readonly to: 'json' | 'xml';
}

/** What json-to-xml and xml-to-json have in common: whether a body is converted, and what becomes of its message. */
export function conversion(
  policy: Declaration,
  { from, to }: Formats,
  convert: (text: string, run: RequestRun) => string,
): (run: RequestRun) => void {
  const apply = policy.text('apply');
  const asksCaller = policy.flag('consider-accept-header', true);
  return (run) => {
    const { headers } = run.messageIn(policy.section);
    if (apply(run) !== 'always' && !names(headers.joined('Content-Type'), from)) {
      return run.note(() => `the body is not ${from.toUpperCase()} by its Content-Type, and is left`);
    }
    if (asksCaller(run) && !names(run.context.request.headers.joined('Accept'), to)) {
      return run.note(() => `the caller does not accept ${to.toUpperCase()} by name, and the body is left`);
    }
    const message = run.messageIn(policy.section);
    const bytes = message.body?.read(true);
    if (bytes === undefined || bytes === null || bytes.length === 0) return;
    message.body = Body.text(converted(() => convert(Buffer.from(bytes).toString('utf8'), run)));
    run.budget.checkBody(message.body.length);
    headers.set('Content-Type', [`application/${to}`]);
  };
}

function names(header: string | undefined, format: string): boolean {
  return header?.toLowerCase().includes(format) ?? false;
}

function converted(convert: () => string): string {
  try {
    return convert();
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new PolicyFailure('ConversionFailure', `The body cannot be converted. ${error.message}`);
  }
}
