/**
 * Text as a Terraform string that gives exactly this text: `${` and `%{` would begin a template. References of CDKTF
 * stay references. Call it once, at the last step: a second time would escape the escapes.
 *
 * CDKTF writes strings as they are; `Fn.rawString` escapes quotes too, which JSON output must not.
 */
export function terraformText(text: string): string {
  return text.replace(/\$\{(?!TfToken\[)/g, () => '$${').replace(/%\{/g, () => '%%{');
}
