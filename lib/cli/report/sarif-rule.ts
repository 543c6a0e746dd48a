import type { Severity } from '../../core/issue';
import type { Rule } from '../../policy/rules/rule';
import { markdownProse, markdownXml } from './markdown';

/** A rule as SARIF describes one (`reportingDescriptor`). */
export function sarifRule(rule: Rule, levels: Readonly<Record<Severity, string>>): object {
  return {
    id: rule.code,
    shortDescription: { text: rule.title },
    fullDescription: { text: rule.explanation },
    help: { text: helpText(rule), markdown: helpMarkdown(rule) },
    ...(rule.source === undefined ? {} : { helpUri: rule.source }),
    defaultConfiguration: { level: levels[rule.severity] },
  };
}

function helpText({ cure, failing, passing }: Rule): string {
  return `${cure}\n\nFails:\n\n${failing.text.trimEnd()}\n\nPasses:\n\n${passing.text.trimEnd()}`;
}

function helpMarkdown({ cure, failing, passing }: Rule): string {
  return `${markdownProse(cure)}\n\nFails:\n\n${markdownXml(failing.text)}\n\nPasses:\n\n${markdownXml(passing.text)}`;
}
