import { type Given, runCli } from './harness';

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
    readonly logicalLocations?: readonly { readonly fullyQualifiedName: string }[];
  }[];
}

interface Log {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly { readonly id: string }[] } };
    readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    readonly results: readonly Result[];
  }[];
}

async function sarif(paths: readonly string[], given: Given): Promise<Log> {
  const { stdout } = await runCli(['validate', '--format', 'sarif', ...paths], given);
  return JSON.parse(stdout) as Log;
}

const resultsOf = (log: Log): readonly Result[] => log.runs[0].results;

/** The stretch of a text that a region covers, when it lies in one line. */
function covered(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  expect(endLine).toBe(startLine);
  return text.split('\n')[startLine - 1].slice(startColumn - 1, endColumn - 1);
}

test('a finding is a result with its rule, its level and its place', async () => {
  const log = await sarif(['a.xml'], { files: { 'a.xml': '<policies>\n  <bad odd="" new="" />\n</policies>\n' } });
  expect(log.version).toBe('2.1.0');
  expect(log.runs[0].tool.driver.rules.map(({ id }) => id)).toEqual(['TST001', 'TST002', 'TST003']);
  expect(resultsOf(log).map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
    ['TST001', 0, 'error'],
    ['TST002', 1, 'warning'],
    ['TST003', 2, 'note'],
  ]);
  expect(resultsOf(log)[0]).toEqual({
    ruleId: 'TST001',
    ruleIndex: 0,
    level: 'error',
    message: { text: "the word is 'bad', expected another\nfix: write 'good'" },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'a.xml' },
          region: { startLine: 2, startColumn: 4, endLine: 2, endColumn: 7 },
        },
      },
    ],
    partialFingerprints: { 'resilientOpenai/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) as string },
    properties: { fix: "write 'good'" },
  });
});

test('a rule carries what code scanning shows', async () => {
  const log = await sarif(['a.xml'], { files: { 'a.xml': '<a />' } });
  expect(resultsOf(log)).toEqual([]);
  expect(log.runs[0].tool.driver.rules[1]).toEqual({
    id: 'TST002',
    shortDescription: { text: 'no odd' },
    fullDescription: { text: 'Nothing may be odd.' },
    help: {
      text: 'Leave odd out.\n\nFails:\n\n<policies>odd</policies>\n\nPasses:\n\n<policies>\n\n  <inbound />\n</policies>',
      markdown:
        'Leave odd out.\n\nFails:\n\n```xml\n<policies>odd</policies>\n```\n\nPasses:\n\n```xml\n<policies>\n\n  <inbound />\n</policies>\n```',
    },
    defaultConfiguration: { level: 'warning' },
  });
});

test.each([
  ['below the working folder', 'policies/my policy#1.xml', 'policies/my%20policy%231.xml'],
  ['above it', '../outside.xml', 'file://FOLDER/outside.xml'],
])('a file %s has a URI that finds it', async (_, path, uri) => {
  const given = { files: { 'below/policies/my policy#1.xml': '<bad />', 'outside.xml': '<bad />' } };
  const { stdout } = await runCli(['validate', '--format', 'sarif', path], { ...given, below: 'below' });
  const [result] = resultsOf(JSON.parse(stdout) as Log);
  expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
});

test('a policy in a Terraform file is placed in that file, escapes and all', async () => {
  const xml = '<a b="$${c}" d="\\é\t">\n  <e f="%%{g}${bad.h}" bad="" />\n</a>';
  const resource = {
    azurerm_api_management_api_policy: { one: { xml_content: '<bad />' }, two: { xml_content: xml } },
  };
  const text = JSON.stringify({ resource }, undefined, 2);
  const [one, two] = resultsOf(await sarif(['cdk.tf.json'], { files: { 'cdk.tf.json': text } }));
  const expectPlace = ({ locations }: Result, name: string, line: string): void => {
    const [{ physicalLocation, logicalLocations }] = locations;
    expect(physicalLocation.artifactLocation.uri).toBe('cdk.tf.json');
    expect(covered(text, physicalLocation.region)).toBe('bad');
    expect(text.split('\n')[physicalLocation.region.startLine - 1]).toContain(line);
    expect(logicalLocations).toEqual([
      { fullyQualifiedName: `azurerm_api_management_api_policy.${name}`, kind: 'resource' },
    ]);
  };
  expectPlace(one, 'one', '<bad />');
  expectPlace(two, 'two', '${bad.h}');
  expect(two.locations[0].physicalLocation.region.startColumn).toBe(
    text
      .split('\n')
      .find((line) => line.includes('bad.h'))!
      .indexOf(' bad=') + 2,
  );
});

test('the same policy in two resources is placed in each', async () => {
  const policy = { xml_content: '<bad />' };
  const text = JSON.stringify(
    { resource: { azurerm_api_management_api_policy: { one: policy, two: policy } } },
    undefined,
    2,
  );
  const results = resultsOf(await sarif(['cdk.tf.json'], { files: { 'cdk.tf.json': text } }));
  expect(results.map(({ locations }) => locations[0].physicalLocation.region.startLine)).toEqual([5, 8]);
});

test('a fingerprint outlives lines that are added above, and tells equal lines apart', async () => {
  const prints = async (text: string): Promise<string[]> => {
    const log = await sarif(['a.xml'], { files: { 'a.xml': text } });
    return resultsOf(log).map(({ partialFingerprints }) => partialFingerprints['resilientOpenai/v1']);
  };
  const before = await prints('<a>\n<bad />\n<bad />\n<bad b="" />\n</a>');
  expect(new Set(before).size).toBe(3);
  expect(await prints('<a>\n\n\n  <bad />\n  <bad />\n<bad b="" />\n</a>')).toEqual(before);
});

test('a run that could not use an input says that it failed', async () => {
  const { exitCode, stdout } = await runCli(['validate', '--format', 'sarif', 'none.xml']);
  expect(exitCode).toBe(2);
  expect((JSON.parse(stdout) as Log).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
});
