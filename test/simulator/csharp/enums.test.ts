import { eachGives } from './evaluated';

// The results are those of a C# runtime (Mono 6.8).
describe('enums', () => {
  eachGives([
    ['@{ object o = DayOfWeek.Friday; return (int)o; }', 'System.Int32 5'],
    ['@{ object o = 5; return (DayOfWeek)o; }', 'System.DayOfWeek Friday'],
    ['@(DayOfWeek.Friday)', 'System.DayOfWeek Friday'],
    ['@((int)DayOfWeek.Friday)', 'System.Int32 5'],
    ['@((DayOfWeek)3)', 'System.DayOfWeek Wednesday'],
    ['@(DayOfWeek.Friday + 1)', 'System.DayOfWeek Saturday'],
    ['@(DayOfWeek.Friday - DayOfWeek.Monday)', 'System.Int32 4'],
    ['@(DayOfWeek.Friday - 1)', 'System.DayOfWeek Thursday'],
    ['@(DayOfWeek.Friday > DayOfWeek.Monday)', 'System.Boolean True'],
    ['@(DayOfWeek.Sunday == 0)', 'System.Boolean True'],
    ['@((DayOfWeek)77)', 'System.DayOfWeek 77'],
    ['@("d" + DayOfWeek.Friday)', 'System.String dFriday'],
    ['@(StringComparison.Ordinal)', 'System.StringComparison Ordinal'],
    ['@{ DayOfWeek d = DayOfWeek.Monday; d++; return d; }', 'System.DayOfWeek Tuesday'],
    ['@(default(DayOfWeek))', 'System.DayOfWeek Sunday'],
    ['@("A".Equals("a", StringComparison.OrdinalIgnoreCase))', 'System.Boolean True'],
    ['@{ var a = new DayOfWeek[2]; return a[0]; }', 'System.DayOfWeek Sunday'],
    ['@(new DateTime(2020, 2, 29).DayOfWeek == DayOfWeek.Saturday)', 'System.Boolean True'],
  ]); // prettier-ignore
});
