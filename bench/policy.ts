/**
 * How fast documents are validated, read and written, against plain @rgrove/parse-xml on the same text in the same run.
 *
 * Aims: validation at most 5 times the yardstick; 16 times the size at most 18 times the time; importing the package
 * loads neither xmlbuilder2 nor the catalogue.
 */
import { parseXml } from '@rgrove/parse-xml';
import { validateText } from '../lib/policy/validate';
import { verbatimElements } from '../lib/policy/verbatim-elements';
import { readXml } from '../lib/xml/reader';
import { writeXml } from '../lib/xml/writer';
import { documentOf } from './documents';
import { secondsPerCall } from './measure';

const sizes = [3.5 * 1024, 16 * 1024, 256 * 1024];
const validateSeconds = new Map<number, number>();

console.log('size      yardstick      read       validate    write      validate/yardstick   documents/s');
for (const size of sizes) {
  const text = documentOf(size);
  const errors = validateText(text).filter((issue) => issue.severity === 'error');
  if (errors.length > 0) throw new Error(`the document of the benchmark is not valid: ${errors[0].message}`);
  const { document } = readXml(text, { verbatim: verbatimElements });
  if (document === undefined) throw new Error('the document of the benchmark cannot be read');
  const yardstick = secondsPerCall(() => parseXml(text));
  const read = secondsPerCall(() => readXml(text, { verbatim: verbatimElements }));
  const validate = secondsPerCall(() => validateText(text));
  const write = secondsPerCall(() => writeXml(document, 'rawxml'));
  validateSeconds.set(size, validate);
  console.log(
    [
      `${Math.round(text.length / 1024)} KiB`.padEnd(10),
      milliseconds(yardstick),
      milliseconds(read),
      milliseconds(validate),
      milliseconds(write),
      `${(validate / yardstick).toFixed(1)} (aim: at most 5)`.padEnd(21),
      Math.round(1 / validate),
    ].join(' '),
  );
}

const growth = (validateSeconds.get(sizes[2]) as number) / (validateSeconds.get(sizes[1]) as number);
console.log(`16 times the size costs ${growth.toFixed(1)} times the time (aim: at most 18)`);

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(2)} ms`.padEnd(11);
}
