import { canonicalForm } from '../../lib/cli/canonical-form';

jest.mock('../../lib/xml/writer', () => ({ writeXml: () => '<policies />\n' }));

test('a text that the writer would change the meaning of is not given out', () => {
  expect(canonicalForm('<policies></policies>', 'rawxml')).toEqual({ text: '<policies />\n' });
  expect(() => canonicalForm('<policies><inbound /></policies>', 'rawxml')).toThrow(
    'its canonical form would not say the same',
  );
});
