/** C# that returns what follows the API's own path: `deployments/NAME/…`, `v1/…` or a path of the account. */
export const pathBehindApi = `
  var path = context.Request.OriginalUrl.Path;
  foreach (var mark in new[] { "/openai/", "/deployments/", "/v1/" })
  {
      var at = path.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
      if (at >= 0) { return path.Substring(at + (mark == "/openai/" ? mark.Length : 1)); }
  }
  return path.TrimStart('/');
`;
