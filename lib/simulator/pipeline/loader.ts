import type { ElementUse } from '../../policy/model';
import type { SectionName } from '../../policy/catalogue/types';
import { handlerOf, refusalOf } from '../handlers/all';
import { Declaration, joinedPath, type DeclarationLoader } from './declaration';
import type { Evaluator, RunnableExpression } from './evaluator';
import { runSteps, type Step } from './handler';
import type { ReadPolicy } from './load-document';
import { loadBounds } from './load-bounds';
import { missingDeclaration, Refusal, type LoadProblem } from './load-problem';
import { placed } from './placed-step';
import type { Place } from './policy-failure';

export type Sections = ReadonlyMap<SectionName, readonly Step[]>;

/** Ends the loading: what would follow may have no end. */
class LoadBoundExceeded extends Error {
  public constructor(what: string, bound: number) {
    super(`there are more ${what} than the bound of ${bound}, those of a fragment counted wherever it is included`);
  }
}

/** Fragments include no other fragments; a document that does so anyway shall not include for ever. */
const DEEPEST_INCLUSION = 10;

/** Makes documents ready to run. What cannot be run is collected, with its place. */
export class Loader implements DeclarationLoader {
  public readonly problems: LoadProblem[] = [];
  private readonly expressions = new Map<string, RunnableExpression>();
  private source?: ReadPolicy;
  /** How many fragments are being loaded, one inside the other. */
  private inclusions = 0;
  /** How many policies, and inclusions of fragments, were loaded so far. */
  private loaded = 0;
  private included = 0;
  private outer: Sections = new Map();

  public constructor(
    private readonly evaluator: Evaluator,
    private readonly fragments: ReadonlyMap<string, ReadPolicy>,
  ) {}

  /** The sections of a document; `base` runs those of the scope around it, and so does a section that is left out. */
  public sections(document: ReadPolicy, scope: string, outer: Sections): Sections {
    const { root, kind } = document.model;
    if (kind !== 'policies') {
      this.problems.push({ document: document.name, message: `the root is '${root.name}', expected 'policies'` });
      return outer;
    }
    const sections = new Map(outer);
    this.outer = outer;
    this.within(document, () => {
      for (const use of root.children) {
        if (use.section === undefined) continue;
        const place = { scope, section: use.section, path: '', own: '', policy: use.section, policyId: null };
        sections.set(use.section, this.stepsWithinBounds(use, place));
      }
    });
    return sections;
  }

  private stepsWithinBounds(section: ElementUse, place: Place): readonly Step[] {
    try {
      return this.steps(section, place);
    } catch (error) {
      if (!(error instanceof LoadBoundExceeded)) throw error;
      this.problems.push({ document: this.source?.name ?? '', message: error.message });
      return [];
    }
  }

  public expression(text: string): RunnableExpression {
    let known = this.expressions.get(text);
    if (known === undefined) this.expressions.set(text, (known = this.evaluator.compile(text)));
    return known;
  }

  public steps(parent: ElementUse, around: Place): readonly Step[] {
    const seen = new Map<string, number>();
    return parent.children.map((use) => {
      const index = (seen.get(use.name) ?? 0) + 1;
      seen.set(use.name, index);
      const policyId = use.attribute('id')?.value ?? null;
      const own = joinedPath(around.own, use.name, index);
      return this.step(use, { ...around, path: around.own, own, policy: use.name, policyId });
    });
  }

  public fragment(id: string, around: Place): readonly Step[] {
    const fragment = this.fragments.get(id);
    if (fragment === undefined) {
      const { message, missing } = missingDeclaration('fragment', id);
      throw new Refusal(message, missing);
    }
    if (this.inclusions >= DEEPEST_INCLUSION) throw new Refusal(`the fragment '${id}' is included by itself`);
    this.included += 1;
    if (this.included > loadBounds.inclusions) throw new LoadBoundExceeded('inclusions', loadBounds.inclusions);
    this.inclusions += 1;
    try {
      return this.within(fragment, () => this.steps(fragment.model.root, around));
    } finally {
      this.inclusions -= 1;
    }
  }

  public base({ section }: Place): Step {
    const steps = this.outer.get(section as SectionName) ?? [];
    return (run) => runSteps(steps, run);
  }

  /** One policy; where it cannot be run, the problem is kept and nothing is done in its place. */
  private step(use: ElementUse, place: Place): Step {
    this.loaded += 1;
    if (this.loaded > loadBounds.policies) throw new LoadBoundExceeded('policies', loadBounds.policies);
    try {
      if (use.role === 'base') return this.base(place);
      const handler = use.role === 'policy' ? handlerOf(use.name) : undefined;
      if (handler === undefined) throw new Refusal(refusalOf(use.name));
      const declaration = new Declaration(use, place, this);
      const readsResponse = handler.readsResponse === true || declaration.mentionsBody;
      return placed(place, handler.compile(declaration), readsResponse);
    } catch (error) {
      if (error instanceof LoadBoundExceeded) throw error;
      this.problems.push(this.problem(use, error));
      return () => undefined;
    }
  }

  private problem(use: ElementUse, error: unknown): LoadProblem {
    if (!(error instanceof Error)) throw error;
    const start = use.element.place?.start;
    const document = this.source?.name ?? '';
    const message = `${use.name}: ${error.message}`;
    const place = start === undefined ? {} : this.source?.source.at(start);
    const missing = error instanceof Refusal && error.missing !== undefined ? { missing: error.missing } : {};
    return { document, ...place, message, ...missing };
  }

  private within<T>(source: ReadPolicy, load: () => T): T {
    const before = this.source;
    this.source = source;
    try {
      return load();
    } finally {
      this.source = before;
    }
  }
}
