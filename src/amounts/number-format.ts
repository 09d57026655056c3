/** What an Excel number format code says about the digits that a cell shows. */
export type NumberFormat =
  | { readonly kind: "general" }
  | { readonly kind: "date" }
  | { readonly kind: "decimals"; readonly decimals: number }
  /** The shown number is the stored one over a power of ten, as in `0!.0,` (元 shown as 万元). */
  | { readonly kind: "scaled" };

const LITERALS = /"[^"]*"|[\\!_*]./g;
const CONDITIONS = /\[[^\]]*\]/g;
const SCALING = /[0#?],+(?![0#?,])|%/;
const ESCAPED_POINT = /[\\!]\.[0#?]/;

/** Reads a number format code; absent means General. Only its first section counts. */
export function readNumberFormat(code: string | undefined): NumberFormat {
  if (code === undefined || /^(general|@|)$/i.test(code)) return { kind: "general" };
  const positive = sections(code)[0] ?? "";
  if (ESCAPED_POINT.test(positive)) return { kind: "scaled" };
  const digits = positive.replace(LITERALS, "").replace(CONDITIONS, "");
  if (/[ymdhs年月日]/i.test(digits)) return { kind: "date" };
  if (SCALING.test(digits)) return { kind: "scaled" };
  if (!/[0#?]/.test(digits) || /e[+-]/i.test(digits)) return { kind: "general" };
  return { kind: "decimals", decimals: /\.([0#?]*)/.exec(digits)?.[1]?.length ?? 0 };
}

/** The sections of a code: split at semicolons that stand outside quotation marks. */
function sections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;"])+/g) ?? [];
}
