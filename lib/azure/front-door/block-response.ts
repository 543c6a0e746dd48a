/** https://learn.microsoft.com/azure/azure-resource-manager/management/azure-subscription-service-limits#azure-front-door-standard-and-premium-service-limits */
const LONGEST_BODY = 2_048;

/**
 * The body of a blocked request, in base64 as the provider wants it and in the shape of OpenAI's errors, so that the
 * SDKs show the message. Front Door puts the reference of the request in the place of `{{azure-ref}}`:
 * https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-configure-custom-response-code.
 */
export function blockResponseBody(message: string): string {
  const text = `${message} (reference {{azure-ref}})`;
  const body = JSON.stringify({
    error: { message: text, type: 'access_denied', param: null, code: 'request_blocked' },
  });
  const bytes = Buffer.from(body, 'utf8');
  if (bytes.length <= LONGEST_BODY) return bytes.toString('base64');
  throw new Error(
    `the block message makes a response of ${bytes.length} bytes, expected at most ${LONGEST_BODY}; shorten the message`,
  );
}
