import { join } from 'node:path';
import { simulatorPage } from '../../scripts/generate/simulator-page';
import { staleFiles } from '../../scripts/generate/stale';

test('docs/simulator-coverage.md says what the handlers say', () => {
  expect(staleFiles([simulatorPage()], join(__dirname, '..', '..'))).toEqual([]);
});
