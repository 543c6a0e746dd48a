/** Documents to measure with: made, not copied, and shaped like real ones: a third of the text is C#. */

const block = (index: number): string => `
    <choose>
      <when condition="@(context.Request.Headers.GetValueOrDefault(&quot;X-Tier-${index}&quot;, &quot;none&quot;) == &quot;gold&quot; &amp;&amp; context.Request.Method != &quot;GET&quot;)">
        <set-variable name="tier${index}" value="@((context.Variables.GetValueOrDefault&lt;int&gt;(&quot;calls&quot;, 0) + ${index}) % 7)" />
        <set-header name="X-Route-${index}" exists-action="override">
          <value>@{
            var body = context.Request.Body?.As&lt;JObject&gt;(preserveContent: true);
            var model = body?.Value&lt;string&gt;("model") ?? "none";
            foreach (var part in model.Split('-'))
            {
              if (part.Length &gt; 3) { return part.ToLowerInvariant(); }
            }
            return model;
          }</value>
        </set-header>
      </when>
      <otherwise>
        <!-- the caller has no tier of its own -->
        <set-header name="X-Route-${index}" exists-action="delete" />
        <set-query-parameter name="api-version" exists-action="skip">
          <value>2024-10-21</value>
        </set-query-parameter>
      </otherwise>
    </choose>`;

/** A valid document of at most so many bytes, in well-formed XML, so that a plain XML parser reads the same text. */
export function documentOf(bytes: number): string {
  const head = '<policies>\n  <inbound>\n    <base />';
  const tail = `\n  </inbound>
  <backend>
    <base />
  </backend>
  <outbound>
    <base />
  </outbound>
  <on-error>
    <base />
  </on-error>
</policies>
`;
  let body = '';
  for (let index = 0; head.length + body.length + block(index).length + tail.length <= bytes; index += 1) {
    body += block(index);
  }
  return head + body + tail;
}
