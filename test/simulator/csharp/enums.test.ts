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
    ['@{ return (DayOfWeek.Friday | DayOfWeek.Monday).ToString() + (System.Text.RegularExpressions.RegexOptions.IgnoreCase | System.Text.RegularExpressions.RegexOptions.Multiline); }', 'System.String FridayIgnoreCase, Multiline'],
    ['@{ return Enum.GetName(typeof(DayOfWeek), 1); }', 'System.String Monday'],
    ['@{ DayOfWeek d; return Enum.TryParse("Friday", out d) + d.ToString(); }', 'System.String TrueFriday'],
    ['@{ return Enum.GetName(typeof(DayOfWeek), 1); }', 'System.String Monday'],
    ['@{ return Enum.GetNames(typeof(DayOfWeek)).Length; }', 'System.Int32 7'],
    ['@{ return Enum.Parse(typeof(DayOfWeek), "friday", true); }', 'System.DayOfWeek Friday'],
    ['@{ return Enum.Parse(typeof(DayOfWeek), "friday"); }', 'throws System.ArgumentException'],
    ['@{ return Enum.IsDefined(typeof(DayOfWeek), 9) || Enum.IsDefined(typeof(DayOfWeek), "monday"); }', 'System.Boolean False'],
    ['@{ return Enum.IsDefined(typeof(DayOfWeek), "Monday"); }', 'System.Boolean True'],
    ['@{ return (DayOfWeek)Enum.ToObject(typeof(DayOfWeek), 2); }', 'System.DayOfWeek Tuesday'],
  ]); // prettier-ignore
});
