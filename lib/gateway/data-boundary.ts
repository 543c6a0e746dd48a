import { nearest } from '../core/nearest';
import { findRegion } from '../core/regions';
import { regions } from '../core/region-list';
import { type DeploymentSku, deploymentSkus } from '../azure/deployment-sku';

/**
 * The geographies of the member states that have regions. Microsoft's geography 'Europe' is Ireland and the
 * Netherlands. The EU data zone of Azure OpenAI is the member states too
 * (https://learn.microsoft.com/azure/ai-foundry/foundry-models/concepts/deployment-types).
 */
const EU = ['Austria', 'Belgium', 'Denmark', 'Europe', 'France', 'Germany', 'Italy', 'Poland', 'Spain', 'Sweden'];

/** Members of EFTA with regions: inside Microsoft's EU Data Boundary, and not in the EU. */
const EFTA = ['Norway', 'Switzerland'];

/** The data zones that deployments of a DataZone SKU are processed in, by the geography of the account. */
const dataZones: readonly (readonly string[])[] = [EU, ['United States']];

/**
 * Where data may be processed. A gateway with a boundary refuses, at synth, every region and every kind of deployment
 * that processes prompts elsewhere: a `GlobalStandard` deployment in Sweden may run anywhere in the world.
 */
export class DataBoundary {
  /** The member states of the European Union. */
  public static readonly EU = new DataBoundary('the EU', EU);

  /** The member states of the European Union, Norway and Switzerland: Microsoft's EU Data Boundary. */
  public static readonly EU_AND_EFTA = new DataBoundary('the EU and EFTA', [...EU, ...EFTA]);

  /** The United States. */
  public static readonly US = new DataBoundary('the United States', ['United States']);

  /** A geography of Azure: `Sweden`, `Germany`, `United Kingdom`. */
  public static geography(name: string): DataBoundary {
    const known = [...new Set(regions.map(({ geography }) => geography))];
    if (known.includes(name)) return new DataBoundary(name, [name]);
    const meant = nearest(name, known);
    throw new Error(
      `'${name}' is no geography of Azure, expected one of ${known.join(', ')}${meant === undefined ? '' : `; use '${meant}'`}`,
    );
  }

  /** What it is called in messages. */
  public readonly title: string;
  private readonly geographies: readonly string[];

  private constructor(title: string, geographies: readonly string[]) {
    this.title = title;
    this.geographies = geographies;
  }

  /** Whether a region lies inside. A region that is not known does not. */
  public contains(region: string): boolean {
    const geography = findRegion(region)?.geography;
    return geography !== undefined && this.geographies.includes(geography);
  }

  /** Whether all that a deployment may process prompts in lies inside. */
  public containsDeployment(region: string, sku: DeploymentSku): boolean {
    const { processing } = deploymentSkus[sku];
    if (processing === 'world') return false;
    if (processing === 'region') return this.contains(region);
    const geography = findRegion(region)?.geography;
    const zone = dataZones.find((geographies) => geography !== undefined && geographies.includes(geography));
    return zone !== undefined && zone.every((member) => this.geographies.includes(member));
  }

  /** The names of the regions inside, sorted. */
  public regionNames(): string[] {
    return regions.filter(({ geography }) => this.geographies.includes(geography)).map(({ name }) => name);
  }
}
