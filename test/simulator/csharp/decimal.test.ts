import { CsDecimal } from '../../../lib/simulator/csharp/decimal';

function decimal(text: string): CsDecimal {
  const value = CsDecimal.parse(text);
  if (value === undefined) throw new Error(`${text} is no decimal`);
  return value;
}

// The results are those of a C# runtime (Mono 6.8).
test.each([
  ['10', '3', '3.3333333333333333333333333333'],
  ['1', '4', '0.25'],
  ['2.00', '2', '1.00'],
  ['2.00', '4', '0.50'],
  ['2', '3', '0.6666666666666666666666666667'],
  ['79228162514264337593543950335', '3', '26409387504754779197847983445'],
  ['1', '7', '0.1428571428571428571428571429'],
  ['-7', '2', '-3.5'],
])('%s / %s is %s', (one, other, result) => {
  expect(decimal(one).dividedBy(decimal(other)).toString()).toBe(result);
});

test('a decimal keeps its scale', () => {
  expect(decimal('1.50').toString()).toBe('1.50');
  expect(decimal('0.1').plus(decimal('0.20')).toString()).toBe('0.30');
  expect(decimal('1.10').times(decimal('2.20')).toString()).toBe('2.4200');
  expect(decimal('5.5').remainder(decimal('2')).toString()).toBe('1.5');
  expect(decimal('1.50').equals(decimal('1.5'))).toBe(true);
});

test.each([
  [1234.5678901234567, '1234.56789012346'],
  [0.1, '0.1'],
  [-0, '0'],
  [1e-7, '0.0000001'],
  [123456789012345678, '123456789012346000'],
])('a cast of %d keeps 15 digits', (value, text) => {
  expect(CsDecimal.fromNumber(value).toString()).toBe(text);
});

test.each([
  ['2.5', 'to even', '2'],
  ['3.5', 'to even', '4'],
  ['2.5', 'away from zero', '3'],
  ['-2.5', 'down', '-3'],
  ['-2.5', 'up', '-2'],
  ['2.9', 'truncate', '2'],
] as const)('%s rounded %s is %s', (value, rounding, result) => {
  expect(decimal(value).round(0, rounding).toString()).toBe(result);
});

test('what a decimal cannot hold throws', () => {
  expect(() => CsDecimal.maxValue.plus(CsDecimal.one)).toThrow('too large or too small for a Decimal');
  expect(() => decimal('1').dividedBy(CsDecimal.zero)).toThrow('divide by zero');
  expect(() => CsDecimal.fromNumber(Infinity)).toThrow('too large or too small');
  expect(CsDecimal.parse('1,5')).toBeUndefined();
});
