import { Body } from '../message/body';
import type { Handler } from '../pipeline/handler';

export const findAndReplace: Handler = {
  names: ['find-and-replace'],
  models: 'Replaces every occurrence in the body; case matters.',
  readsResponse: true,
  compile(policy) {
    const from = policy.text('from');
    const to = policy.text('to', '');
    return (run) => {
      const message = run.messageIn(policy.section);
      const bytes = message.body?.read(true);
      const wanted = from(run);
      if (bytes === undefined || bytes === null || wanted === '') return;
      const [parts, by] = [Buffer.from(bytes).toString('utf8').split(wanted), to(run)];
      run.budget.checkBody(bytes.length + (parts.length - 1) * Buffer.byteLength(by));
      message.body = Body.text(parts.join(by));
    };
  },
};
