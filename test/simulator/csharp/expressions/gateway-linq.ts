import { type Case, within } from '../cases';

/** Sequences and collections. */
export const cases: readonly Case[] = [
  ...within(
    ['empty'],
    'new[] { 5, 3, 9, 1 }.OrderBy(x => x).Select((x, i) => x * i).Sum()',
    'new[] { "b", "A", "c", "B" }.OrderBy(s => s)',
    'new[] { "b", "A", "c", "B" }.OrderBy(s => s, StringComparer.Ordinal).ToArray()',
    'new[] { "b", "A", "c", "B" }.Distinct(StringComparer.OrdinalIgnoreCase).Count()',
    'new[] { "b", "A", "c", "B" }.GroupBy(s => s.ToLower()).Select(g => g.Key + g.Count()).OrderBy(s => s)',
    'new[] { "one", "two", "three" }.ToDictionary(s => s.Length)',
    'new[] { "one", "three" }.ToDictionary(s => s, s => s.Length).Where(p => p.Value > 3).Select(p => p.Key).Single()',
    'new[] { "one", "two", "three" }.ToLookup(s => s.Length).Select(g => g.Key + ":" + string.Join("+", g))',
    'new[] { "one", "two" }.Zip(new[] { 1, 2, 3 }, (s, n) => s + n)',
    'new[] { "one", "two", "three" }.Aggregate((longest, next) => next.Length > longest.Length ? next : longest)',
    'new[] { "one", "two", "three" }.Select(s => s.Length).Aggregate(1, (a, b) => a * b, r => "product " + r)',
    'new[] { 1, 2, 3, 4 }.Where(n => n % 2 == 0).Select(n => new { n, square = n * n }).First(x => x.square > 4).square',
    'new[] { 1, 2, 3, 4 }.TakeWhile(n => n < 3).Concat(new[] { 9 }).Reverse()',
    'new[] { 1, 2, 3, 4 }.SkipWhile(n => n < 3).Any(n => n == 1)',
    'new[] { 1, 2, 3, 4 }.Select(n => (double)n / 2).Sum()',
    'new[] { 1, 2, 3, 4 }.Select(n => n / 2m).Average()',
    'new[] { 1, 2, 4 }.Average()',
    'new[] { 1L, 2L }.Average() + new[] { 1f, 2f }.Average()',
    'new int[] { }.Average()',
    'new int[] { }.Sum() + new int[] { }.Count() + new int[] { }.DefaultIfEmpty(-1).Max()',
    'new int[] { }.Max()',
    'new int?[] { 1, null, 3 }.Sum() + new int?[] { null }.Sum()',
    'new int?[] { null, null }.Max() ?? -1',
    'new int?[] { null, null }.Average() == null',
    'new string[] { }.Max() ?? "null"',
    'new[] { "pear", "fig" }.Max(s => s.Length) + new[] { "pear", "fig" }.Min(s => s[0])',
    'new[] { "pear", "fig" }.Max()',
    'new string[] { "a" }.First(s => s == "b")',
    'new string[] { "a" }.FirstOrDefault(s => s == "b") ?? "none"',
    'new[] { 1 }.FirstOrDefault(n => n > 5)',
    'new[] { 1, 2 }.Single()',
    'new int[0].Single()',
    'new[] { 1, 2 }.SingleOrDefault()',
    'new[] { 1, 2 }.ElementAt(5)',
    'new[] { 1, 2 }.ElementAt(-1)',
    'new[] { 1, 2 }.Last(n => n < 2)',
    'new int[0].Last()',
    'new[] { "a", "b" }.ToDictionary(s => "same")',
    'new string[] { null }.ToDictionary(s => s)',
    'Enumerable.Range(1, 5).Select(n => n.ToString("D2")).Aggregate((a, b) => a + "," + b)',
    'Enumerable.Range(0, 20).Where(n => n % 7 == 3).ToArray()',
    'Enumerable.Range(1, 10).Skip(2).Take(3).Reverse().ToList()',
    "Enumerable.Range('a', 5).Select(c => (char)c).ToArray()",
    "string.Concat(Enumerable.Range('a', 5).Select(c => (char)c))",
    'string.Join("", Enumerable.Repeat("ab", 3))',
    "new string(Enumerable.Repeat('x', 4).ToArray())",
    'Enumerable.Repeat(1.5, 3).Sum()',
    'Enumerable.Range(1, 3).SelectMany(a => Enumerable.Range(1, a).Select(b => a * 10 + b))',
    'Enumerable.Range(1, 3).SelectMany(a => new[] { "x", "y" }, (a, s) => s + a)',
    'Enumerable.Range(0, -1)',
    'Enumerable.Empty<string>().Any() || !Enumerable.Empty<string>().All(s => false)',
    'Enumerable.Range(1, 4).Select(n => n * n).Contains(9)',
    'Enumerable.Range(1, 6).GroupBy(n => n % 3, n => n * 10).OrderBy(g => g.Key).Select(g => g.Sum())',
    'Enumerable.Range(1, 6).GroupBy(n => n % 2 == 0 ? "even" : "odd", (key, items) => key + items.Count())',
    'Enumerable.Range(1, 3).Join(new[] { new { id = 2, name = "two" }, new { id = 3, name = "three" } }, n => n, x => x.id, (n, x) => n + x.name)',
    'Enumerable.Range(1, 3).GroupJoin(new[] { 1, 1, 3 }, a => a, b => b, (a, bs) => a + ":" + bs.Count())',
    'new[] { 3, 1, 2 }.OrderByDescending(n => n).ThenBy(n => -n).First()',
    'new[] { new { p = 2, n = "b" }, new { p = 1, n = "z" }, new { p = 2, n = "a" } }.OrderBy(x => x.p).ThenBy(x => x.n).Select(x => x.n)',
    'new[] { new { p = 2, n = "b" }, new { p = 1, n = "z" } }.OrderBy(x => x.p).First()',
    'new[] { new { p = 2, n = "b" }, new { p = 1, n = "z" } }.ToList()[1].ToString()',
    'new[] { new { p = 1 }, new { p = 1 } }.Distinct().Count()',
    'new { a = 1, b = "x" }.Equals(new { a = 1, b = "x" })',
    'new { a = 1 } == (object)new { a = 1 }',
    'new[] { 1, 2, 3 }.Union(new[] { 3, 4 }).Intersect(new[] { 2, 3, 4 }).Except(new[] { 4 }).ToList()',
    'new[] { 1, 2 }.SequenceEqual(new List<int> { 1, 2 })',
    'new[] { 1, 2, 3 }.Select(n => n > 1 ? (int?)n : null).Where(n => n.HasValue).Select(n => n.Value).Sum()',
    'new object[] { 1, "a", 2.5, null, \'c\' }.OfType<string>().Count() + new object[] { 1, "a", 2.5, 2 }.OfType<int>().Sum()',
    'new object[] { 1, "a" }.Cast<int>().Sum()',
    'new object[] { 1, 2 }.Cast<int>().Sum()',
    'new object[] { 1, 2L }.Cast<long>().Sum()',
    'new object[] { 1, "a", null, 2.5, true }.Select(o => o?.GetType().Name ?? "null")',
    'new[] { "1", "x", "3" }.Select(s => { int n; return int.TryParse(s, out n) ? n : (int?)null; }).Where(n => n != null).ToArray()',
    'new[] { "k1=v1", "k2", "k3=v=3" }.Select(s => s.Split(new[] { \'=\' }, 2)).Where(p => p.Length == 2).ToDictionary(p => p[0], p => p[1])',
    'new List<int> { 1, 2, 3 }.FindAll(n => n > 1).ConvertAll(n => n * 1.5)',
    'new List<int> { 4, 2, 3 }.FindIndex(n => n == 3) + new List<int> { 4, 2 }.Find(n => n > 9)',
    'new List<int> { 4, 2, 3 }.Exists(n => n == 2) && new List<int> { 4 }.TrueForAll(n => n > 3)',
    'new List<string> { "x", "y" }.IndexOf("y") + new List<string> { "x" }.LastIndexOf("z")',
    'new List<int> { 1, 2, 3, 4 }.GetRange(1, 2).Concat(new List<int> { 7 }.AsReadOnly())',
    'new List<int>(new[] { 3, 1, 2 }) { 9, 8 }.Count',
    'new List<int> { 1 }[3]',
    'new[] { 1 }[3]',
    'new Dictionary<string, int> { { "a", 1 } }["b"]',
    'new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.OrderByDescending(p => p.Value).First().Key',
    'new Dictionary<string, int> { { "a", 1 }, { "a", 2 } }',
    'new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { { "Key", "v" } }["KEY"]',
    'new Dictionary<string, int> { { "a", 1 } }.TryGetValue("a", out int got) ? got : -1',
    'new Dictionary<string, int> { { "a", 1 }, { "b", 2 } }.Values.Sum() + new Dictionary<string, int>().Keys.Count',
    'new Dictionary<string, int> { { "a", 1 } }.First().ToString()',
    'new Dictionary<string, int> { { "a", 1 } }.Any(p => p.Key == "a" && p.Value == 1)',
    'new Dictionary<string, object> { { "n", 1 }, { "s", "x" } }.Select(p => p.Key + "=" + p.Value)',
    'new HashSet<string>(new[] { "a", "A" }, StringComparer.OrdinalIgnoreCase).Count',
    'new HashSet<int> { 1, 2, 3 }.Overlaps(new[] { 3, 9 }) && new HashSet<int> { 1 }.IsSubsetOf(new[] { 1, 2 })',
    'new HashSet<int>(new[] { 1, 2 }).SetEquals(new[] { 2, 1, 1 })',
    'new Queue<int>(new[] { 1, 2 }).Peek() + new Stack<int>(new[] { 1, 2 }).Peek() * 10',
    'Tuple.Create("a", 1, true).Item2 + Tuple.Create(5).Item1',
    'Tuple.Create("a", 1).ToString() + Tuple.Create(1, 2).Equals(Tuple.Create(1, 2))',
    'new Tuple<string, int>("x", 3).Item1 + new KeyValuePair<string, int>("k", 2).Value',
    '"hello world".GroupBy(c => c).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => $"{g.Key}{g.Count()}").First()',
    '"hello".Select(c => (int)c).Sum() % 7',
    '"hello".Reverse().ToArray()',
    'new string("hello".Reverse().ToArray())',
    '"a1b22c".Where(char.IsDigit).Count()',
    'new string("a1-b2_c".Where(char.IsLetterOrDigit).ToArray()).ToUpperInvariant()',
    '"hello".Distinct().Aggregate("", (s, c) => s + c)',
    '"hello".ToCharArray().Select(c => (char)(c + 1)).Aggregate("", (s, c) => s + c)',
    "\"hello\".All(c => c >= 'a' && c <= 'z')",
    "\"a,b;c\".Split(',', ';').Select((s, i) => s + i).Last()",
    '"a,,b".Split(\',\').Length + "a,,b".Split(new[] { \',\' }, StringSplitOptions.RemoveEmptyEntries).Length * 10',
    '"one two  three".Split().Length + "one two  three".Split((char[])null, StringSplitOptions.RemoveEmptyEntries).Length',
    '"a--b--c".Split(new[] { "--" }, 2, StringSplitOptions.None).Last()',
    `@{
    var query = new List<int> { 1, 2 };
    var doubled = query.Select(x => x * 2);
    query.Add(3);
    return doubled.Sum();
}`,
    `@{
    var calls = 0;
    var lazy = new[] { 1, 2, 3 }.Select(x => { calls++; return x; });
    lazy.First(); lazy.Count(); lazy.ToList();
    return calls;
}`,
    `@{
    var list = new List<int> { 1, 2, 3 };
    foreach (var x in list) { if (x == 2) { list.Add(4); } }
    return list.Count;
}`,
    `@{
    var list = new List<int> { 1, 2, 3 };
    foreach (var x in list.ToList()) { list.Remove(x); }
    return list.Count;
}`,
    `@{
    var list = new List<int> { 5, 3, 8 };
    list.Sort((a, b) => b - a); list.Insert(0, 99); list.RemoveAll(n => n < 4); list.Reverse();
    return string.Join(",", list);
}`,
    `@{
    var actions = new List<Func<int>>();
    for (var i = 0; i < 3; i++) { actions.Add(() => i); }
    foreach (var j in new[] { 7, 8 }) { actions.Add(() => j); }
    return string.Join(",", actions.Select(a => a()));
}`,
    `@{
    var groups = new[] { "a1", "b2", "a3" }.GroupBy(s => s[0]);
    var text = "";
    foreach (var group in groups) { text += group.Key + "[" + string.Join("|", group.Select(s => s.Substring(1))) + "]"; }
    return text;
}`,
    `@{
    var counts = new Dictionary<char, int>();
    foreach (var c in "mississippi") { counts[c] = counts.ContainsKey(c) ? counts[c] + 1 : 1; }
    return string.Concat(counts.OrderBy(p => p.Key).Select(p => p.Key + "" + p.Value));
}`,
    `@{
    var d = new Dictionary<string, int>();
    d["x"]++;
    return d["x"];
}`,
    `@{
    var d = new Dictionary<string, int> { { "x", 1 } };
    d["x"] += 5; d.Remove("nope"); d["y"] = d["x"]--;
    return d["x"] + "," + d["y"] + "," + d.Count + "," + d.ContainsValue(6);
}`,
    `@{
    var stack = new Stack<string>();
    foreach (var part in "a/b/../c/./d".Split('/')) { if (part == "..") { stack.Pop(); } else if (part != ".") { stack.Push(part); } }
    return string.Join("/", stack.Reverse());
}`,
    `@{
    var q = new Queue<int>();
    q.Enqueue(1); q.Enqueue(2); var first = q.Dequeue();
    return first + q.Count + q.Peek();
}`,
    `@{
    var seen = new HashSet<string>();
    return new[] { "a", "b", "a" }.Where(s => seen.Add(s)).Count() + seen.Count * 10;
}`,
    `@{
    var matrix = new[] { new[] { 1, 2 }, new[] { 3 } };
    var sum = 0;
    foreach (var row in matrix) foreach (var cell in row) sum += cell * row.Length;
    return sum + matrix[1].Length;
}`,
    `@{
    int[] a = { 5, 1, 4 };
    Array.Sort(a);
    Array.Reverse(a);
    return string.Join("", a) + Array.IndexOf(a, 4) + Array.Find(a, x => x < 5) + Array.FindAll(a, x => x > 1).Length;
}`,
    `@{
    var a = new int[3];
    var b = new[] { 1, 2, 3, 4 };
    Array.Copy(b, 1, a, 0, 2);
    a[2] = a.Length;
    return a.Sum() + b.Take(2).Sum() * 100 + b.Length;
}`,
    `@{
    IEnumerable<string> names = new List<string> { "x", null, "y" };
    return string.Join(",", names.Where(n => n != null).Select(n => n.ToUpper()).DefaultIfEmpty("none"));
}`,
    `@{
    Func<int, int> fib = null;
    fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2);
    return fib(15);
}`,
    `@{
    Func<int, Func<int, int>> add = a => b => a + b;
    var addFive = add(5);
    return addFive(3) + add(1)(1);
}`,
    `@{
    Action<string> append = null;
    var log = new List<string>();
    append = s => log.Add(s + log.Count);
    append("a"); append("b");
    return log;
}`,
    `@{
    Func<string, int, string> repeat = (s, n) => string.Concat(Enumerable.Repeat(s, n));
    Predicate<string> isLong = s => s.Length > 4;
    return isLong(repeat("ab", 3)) ? repeat("x", 2) : "short";
}`,
  ),
];
