/**
 * The arguments of JSON bodies that hold what people and models wrote, in the words of the Azure OpenAI API
 * (https://learn.microsoft.com/azure/ai-foundry/openai/reference): chat completions, completions, embeddings, responses,
 * conversations, assistants, images, speech, realtime sessions, vector stores.
 *
 * Front Door names a nested argument by its path, with dots and without the positions in lists: the text of a message
 * is `messages.content.text`
 * (https://learn.microsoft.com/azure/web-application-firewall/afds/waf-front-door-exclusion#exclusions-for-json-request-bodies).
 * So a field and all below it are what starts with its name. No page tells how the items of a list of texts are named
 * (`prompt: ['…']`); the start of the name is the same in any case.
 */
export const promptFields: readonly string[] = [
  'additional_instructions',
  'additional_messages',
  'content',
  'data_sources',
  'description',
  'functions',
  'input',
  'instructions',
  'items',
  'messages',
  'prediction',
  'prompt',
  'query',
  'response_format',
  'session',
  'stop',
  'suffix',
  'text',
  'thread',
  'tool_outputs',
  'tools',
];

/** The parts of forms that hold prompts and files: images, transcriptions, file uploads. */
export const promptFormFields: readonly string[] = ['file', 'image', 'mask', 'prompt'];
