/** What a diagnostic of API Management keeps. */
export interface GatewayDiagnosticRequest {
  readonly loggerId: string;
  readonly samplingPercentage: number;
}

/** The body of requests and answers, and their headers: never. */
const nothing = { headers: [], body: { bytes: 0 } };
const neither = { request: nothing, response: nothing };

/**
 * The properties of a diagnostic that logs the use of models, which azurerm 4.55 cannot ask for. Prompts and answers are
 * left out by saying nothing of them: `all` is the only word that the service has for `messages`.
 *
 * @param withText whether prompts and answers are kept too
 */
export function propertiesOfModels(request: GatewayDiagnosticRequest, withText: boolean): { [key: string]: unknown } {
  // 262,144 bytes is the most that the service keeps of one prompt or answer.
  const messages = { messages: 'all', maxSizeInBytes: 262_144 };
  return {
    ...common(request),
    largeLanguageModel: { logs: 'enabled', ...(withText ? { requests: messages, responses: messages } : {}) },
  };
}

function common({ loggerId, samplingPercentage }: GatewayDiagnosticRequest): { [key: string]: unknown } {
  return {
    loggerId,
    alwaysLog: 'allErrors',
    verbosity: 'information',
    logClientIp: false,
    sampling: { samplingType: 'fixed', percentage: samplingPercentage },
    frontend: neither,
    backend: neither,
  };
}
