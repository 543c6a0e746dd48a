/** A part of a workbook, in the words of Azure. */
export type WorkbookItem = { readonly [key: string]: unknown };

/** How a table or a chart is drawn. */
export type Visualization = 'table' | 'timechart';

/** Which queries go where. */
export interface QueryTarget {
  readonly workspaceId: string;
}

/** Text, in Markdown. */
export function text(name: string, markdown: string): WorkbookItem {
  return { type: 1, name, content: { json: markdown } };
}

/** The parameter that all queries take their time from. */
export function timeRange(): WorkbookItem {
  const hours = [1, 4, 24, 72, 168, 720];
  return {
    type: 9,
    name: 'parameters',
    content: {
      version: 'KqlParameterItem/1.0',
      style: 'pills',
      queryType: 0,
      resourceType: 'microsoft.operationalinsights/workspaces',
      parameters: [
        {
          // Any UUID does; the same for all workbooks, since it names the parameter inside one.
          id: '3f0c1d2e-6a4b-5c7d-8e9f-0a1b2c3d4e5f',
          version: 'KqlParameterItem/1.0',
          name: 'TimeRange',
          label: 'Time range',
          type: 4,
          isRequired: true,
          value: { durationMs: 24 * 3_600_000 },
          typeSettings: {
            selectableValues: hours.map((each) => ({ durationMs: each * 3_600_000 })),
            allowCustom: true,
          },
        },
      ],
    },
  };
}

/** A query and its drawing. */
export function chart(
  { workspaceId }: QueryTarget,
  name: string,
  title: string,
  query: string,
  visualization: Visualization = 'table',
): WorkbookItem {
  return {
    type: 3,
    name,
    content: {
      version: 'KqlItem/1.0',
      query,
      size: 0,
      title,
      timeContextFromParameter: 'TimeRange',
      queryType: 0,
      resourceType: 'microsoft.operationalinsights/workspaces',
      crossComponentResources: [workspaceId],
      visualization,
    },
  };
}
