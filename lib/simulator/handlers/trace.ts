import type { Handler } from '../pipeline/handler';

export const trace: Handler = {
  names: ['trace'],
  models: 'The message is kept in the result, whatever its severity.',
  compile(policy) {
    const source = policy.text('source');
    const severity = policy.text('severity', 'verbose');
    const message = policy.child('message')?.contentText() ?? policy.contentText();
    const metadata = policy
      .children('metadata')
      .map((item) => ({ name: item.text('name'), value: item.text('value') }));
    return (run) => {
      const entry = {
        source: source(run),
        severity: severity(run),
        message: message(run),
        metadata: Object.fromEntries(metadata.map(({ name, value }) => [name(run), value(run)])),
      };
      run.countRecord(entry.source, entry.message, ...Object.values(entry.metadata));
      run.records.messages.push(entry);
      run.note(() => `${entry.severity}: ${entry.message}`);
    };
  },
};
