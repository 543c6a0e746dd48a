import { type Case, within } from '../cases';

/** XML. */
export const cases: readonly Case[] = [
  ...within(
    ['empty'],
    'XElement.Parse("<a><b x=\'1\'>t</b><b x=\'2\'>u</b></a>").Elements("b").Sum(b => (int)b.Attribute("x"))',
    'XElement.Parse("<a><b x=\'1\'>t</b></a>").Element("b").Value + XElement.Parse("<a/>").Element("b")?.Value',
    'XElement.Parse("<a><b>1</b><c>2</c></a>").Elements().Select(e => e.Name.LocalName + "=" + e.Value)',
    'XElement.Parse("<a><b>1</b><c>2</c></a>").Descendants().Count()',
    '(int)XElement.Parse("<a><n>5</n></a>").Element("n") + 1',
    '(int)XElement.Parse("<a/>").Element("n")',
    '(int?)XElement.Parse("<a/>").Element("n") ?? -1',
    '(string)XElement.Parse("<a/>").Attribute("x") ?? "none"',
    '(bool)XElement.Parse("<a ok=\'true\'/>").Attribute("ok")',
    '(DateTime)XElement.Parse("<a><d>2026-01-15T10:20:30Z</d></a>").Element("d")',
    '(double)XElement.Parse("<a>1.5e3</a>") + (double)(decimal)XElement.Parse("<a>2.50</a>")',
    'XDocument.Parse("<?xml version=\'1.0\'?><r><i id=\'1\'/><i id=\'2\'/></r>").Root.Elements("i").Last().Attribute("id").Value',
    'XDocument.Parse("<r xmlns=\'urn:x\'><i>1</i></r>").Root.Element(XName.Get("i", "urn:x")).Value',
    'XDocument.Parse("<r xmlns:p=\'urn:p\'><p:i>1</p:i></r>").Descendants(XNamespace.Get("urn:p") + "i").First().Value',
    'XDocument.Parse("<r xmlns=\'urn:x\'><i/></r>").Descendants().Select(e => e.Name.ToString())',
    'XDocument.Parse("<s:Envelope xmlns:s=\'http://schemas.xmlsoap.org/soap/envelope/\'><s:Body><f:Get xmlns:f=\'urn:f\'><f:id>7</f:id></f:Get></s:Body></s:Envelope>").Descendants().FirstOrDefault(e => e.Name.LocalName == "id")?.Value',
    'new XElement("order", new XAttribute("id", 7), new XElement("item", "a & b"), new XComment("c"), null, "tail").ToString(SaveOptions.DisableFormatting)',
    'new XElement("list", new[] { 1, 2 }.Select(n => new XElement("n", n))).ToString(SaveOptions.DisableFormatting)',
    'new XElement("a", true, 1.5, new DateTime(2026, 1, 15, 0, 0, 0, DateTimeKind.Utc)).Value',
    'new XElement(XNamespace.Get("urn:y") + "r", new XElement(XNamespace.Get("urn:y") + "c")).ToString(SaveOptions.DisableFormatting)',
    'new XDocument(new XElement("r", new XElement("a"))).ToString()',
    'XElement.Parse("<a><b/></a>").ToString().Replace("\\r\\n", "\\n")',
    'XElement.Parse("<a>")',
    'XElement.Parse("")',
    "XElement.Parse(\"<a b='1' b='2'/>\")",
    'XElement.Parse("<a>&lt;&#65;</a>").Value.Length',
    'XElement.Parse("<a>x<![CDATA[<b>]]></a>").Nodes().Count()',
    'XElement.Parse("<a><b>1</b></a>").Elements("b").First().Parent.Name.LocalName',
    'XElement.Parse("<a><b/>t<c/></a>").FirstNode.ToString() + XElement.Parse("<a><b/>t<c/></a>").LastNode + XElement.Parse("<a/>").IsEmpty + XElement.Parse("<a></a>").HasElements',
    `@{
    var x = XElement.Parse("<r><a>1</a><b>2</b></r>");
    x.Element("a").SetValue("9");
    x.SetAttributeValue("n", 5);
    x.Add(new XElement("c", "3"));
    x.Element("b").Remove();
    x.SetElementValue("d", true);
    return x.ToString(SaveOptions.DisableFormatting);
}`,
    `@{
    var x = XElement.Parse("<r><i k='a'>1</i><i k='b'>2</i></r>");
    return x.Elements("i").ToDictionary(i => i.Attribute("k").Value, i => (int)i);
}`,
    `@{
    var doc = XDocument.Parse("<r><i>2</i><i>1</i></r>");
    doc.Root.ReplaceNodes(doc.Root.Elements().OrderBy(e => (int)e));
    doc.Root.AddFirst(new XElement("first"));
    return doc.ToString(SaveOptions.DisableFormatting);
}`,
    `@{
    var json = new JObject();
    foreach (var e in XElement.Parse("<r><a>1</a><b><c>x</c></b></r>").Elements()) { json[e.Name.LocalName] = e.HasElements ? new JArray(e.Elements().Select(c => c.Value)) : (JToken)e.Value; }
    return json.ToString(Formatting.None);
}`,
    `@{
    XNamespace ns = "urn:n";
    var e = new XElement(ns + "root", new XAttribute(XNamespace.Xmlns + "p", ns), new XElement(ns + "x", 1));
    return e.ToString(SaveOptions.DisableFormatting) + e.Element(ns + "x").Name.NamespaceName;
}`,
    `@{
    var attributes = XElement.Parse("<a y='2' x='1'/>").Attributes().OrderBy(a => a.Name.LocalName).Select(a => a.ToString());
    return string.Join(" ", attributes);
}`,
  ),
];
