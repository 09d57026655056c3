import type { KnownFormats, KnownWorkbook } from "./known-sheets";
import { isMarkFormula } from "../marking/mark-formula";

/** A sheet's conditional formats, asked for in the next request. */
export interface AskedFormats {
  readonly id: string;
  readonly formats: Excel.ConditionalFormatCollection;
}

/** Asks for the conditional formats of a sheet, whoever made them. */
export function askFormats(id: string, sheet: Excel.Worksheet): AskedFormats {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return { id, formats };
}

/**
 * Notes whose the formats are. Only a formula tells; formulas of formats not seen before are asked
 * for in one further request, and none is needed where no stranger stands.
 */
export async function takeFormats(
  context: Excel.RequestContext,
  known: KnownWorkbook,
  asked: readonly AskedFormats[],
): Promise<void> {
  const strangers = asked.flatMap(({ id, formats }) =>
    strangersIn(formats.items, known.formats.get(id)),
  );
  const rules = strangers.map((format) => {
    const { rule } = format.custom;
    rule.load("formula");
    return { id: format.id, rule };
  });
  if (rules.length > 0) await context.sync();
  const found = new Set(
    rules.filter(({ rule }) => isMarkFormula(rule.formula)).map(({ id }) => id),
  );
  for (const { id, formats } of asked)
    known.formats.set(id, sorted(formats.items, known.formats.get(id), found));
}

/** Only formats with a formula can be ours. */
function strangersIn(formats: readonly Excel.ConditionalFormat[], known?: KnownFormats) {
  const seen = new Set([...(known?.ours ?? []), ...(known?.others ?? [])]);
  return formats.filter(
    ({ id, type }) => type === Excel.ConditionalFormatType.custom && !seen.has(id),
  );
}

function sorted(
  formats: readonly Excel.ConditionalFormat[],
  known: KnownFormats | undefined,
  found: ReadonlySet<string>,
): KnownFormats {
  const isOur = ({ id }: Excel.ConditionalFormat) =>
    found.has(id) || (known?.ours.includes(id) ?? false);
  const ids = (wanted: boolean) =>
    formats.filter((format) => isOur(format) === wanted).map(({ id }) => id);
  return { ours: ids(true), others: ids(false) };
}
