import type { Written } from "../live-workbook";
import { sentenceOn } from "./excel-trouble";

/** Sends what was asked for; a refusal is an answer. */
export async function refusalOf(
  context: OfficeExtension.ClientRequestContext,
): Promise<Written | undefined> {
  try {
    await context.sync();
    return undefined;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { kind: "refused", message: sentenceOn(error) };
  }
}
