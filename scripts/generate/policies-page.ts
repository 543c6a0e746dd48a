import type { GeneratedFile } from './generated-file';
export function policiesPage(): GeneratedFile {
  return { path: 'docs/policies.md', text: '' };
}
