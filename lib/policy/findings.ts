import type { Issue } from '../core/issue';
import { expressionIssues } from './expression-issues';
import type { DocumentModel, ElementUse, ExpressionUse } from './model';
import type { DocumentRule, ElementRule } from './rules/by-shape';
import { internalFailure } from './rules/internal-failure';
import type { Report, Rule } from './rules/rule';

/** Asks the checks one after the other and gathers what they find. One that fails itself is told of, and hides nothing. */
export class Findings {
  public readonly issues: Issue[] = [];
  private asked?: Rule;
  private readonly failed = new Set<Rule>();

  public constructor(private readonly model: DocumentModel) {}

  public askOfDocument(rule: DocumentRule): void {
    this.asked = rule;
    try {
      rule.check(this.model, this.report);
    } catch (error) {
      this.fail(rule.code, error);
    }
  }

  /** A rule that failed once is not asked of further elements. */
  public askOfElement(rule: ElementRule, use: ElementUse): void {
    if (this.failed.has(rule)) return;
    this.asked = rule;
    try {
      rule.checkElement(use, this.report, this.model);
    } catch (error) {
      this.failed.add(rule);
      this.fail(rule.code, error);
    }
  }

  public checkExpression(use: ExpressionUse): void {
    try {
      for (const issue of expressionIssues(use)) this.issues.push(issue);
    } catch (error) {
      this.fail('EXP', error);
    }
  }

  private readonly report: Report = ({ at, message, fix }) => {
    const { code, severity } = this.asked as Rule;
    const span = { start: at?.start ?? 0, end: at?.end ?? 0 };
    this.issues.push({ code, severity, message, fix, span });
  };

  private fail(what: string, error: unknown): void {
    this.issues.push(internalFailure(what, error));
  }
}
