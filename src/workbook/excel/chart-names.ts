/** What Excel lists a chart of ours by; no other is called so, as no other sheet bears its sheet's name. */
export function chartName(source: string, title: string): string {
  return `${source} ${title}`;
}

/** Deletes those charts of a sheet that bear one of these names; what is not there is gone already. */
export async function deleteCharts(
  { charts, context }: Excel.Worksheet,
  names: readonly string[],
): Promise<void> {
  charts.load("items/name");
  await context.sync();
  for (const chart of charts.items) if (names.includes(chart.name)) chart.delete();
  await context.sync();
}
