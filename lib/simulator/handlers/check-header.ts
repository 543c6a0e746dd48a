import type { Handler } from '../pipeline/handler';
import { PolicyFailure } from '../pipeline/policy-failure';

export const checkHeader: Handler = {
  names: ['check-header'],
  models: 'A header that is absent, or has none of the values, fails with the status and message of the policy.',
  compile(policy) {
    const name = policy.text('name');
    const status = policy.number('failed-check-httpcode');
    const answer = policy.text('failed-check-error-message');
    const ignoreCase = policy.flag('ignore-case', false);
    const allowed = policy.children('value').map((value) => value.contentText());
    return (run) => {
      const header = name(run);
      const values = run.context.request.headers.get(header);
      const fail = (reason: string, message: string): never => {
        throw new PolicyFailure(reason, `${message} Access denied.`, status(run), { answer: answer(run) });
      };
      if (values === undefined) return fail('HeaderNotFound', `Header ${header} was not found in the request.`);
      const plain = (text: string): string => (ignoreCase(run) ? text.toLowerCase() : text);
      const wanted = allowed.map((value) => plain(value(run)));
      if (wanted.length === 0 || values.some((value) => wanted.includes(plain(value)))) return;
      fail('HeaderValueNotAllowed', `Header ${header} value of ${values.join(', ')} is not allowed.`);
    };
  },
};
