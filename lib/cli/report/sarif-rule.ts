import type { Severity } from '../../core/issue';
import type { Rule } from '../../policy/rules/rule';
import { shownExample } from '../shown-example';
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
  return `${cure}\n\nFails:\n\n${shownExample(failing.text)}\n\nPasses:\n\n${shownExample(passing.text)}`;
}

function helpMarkdown({ cure, failing, passing }: Rule): string {
  return `${markdownProse(cure)}\n\nFails:\n\n${markdownXml(failing.text)}\n\nPasses:\n\n${markdownXml(passing.text)}`;
}
