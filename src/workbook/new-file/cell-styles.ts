import type { NewRowStyle } from "../new-sheet";
import { escapeXml } from "../package/xml-text";
import { ROW_LOOKS } from "../row-looks";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const GENERAL = "General";
/** The first number of a number format of one's own. */
const OWN_FORMATS = 164;

/** How one cell looks. */
interface CellStyle {
  readonly style: NewRowStyle;
  readonly centred: boolean;
  readonly format: string;
}

/** The styles that the cells of a new workbook have, numbered as they are first asked for. */
export class CellStyles {
  private readonly wanted: CellStyle[] = [];

  /** The number by which cells name the style; 0 is the workbook's own. */
  numberOf(wanted: CellStyle): number {
    const known = this.wanted.findIndex(
      ({ style, centred, format }) =>
        style === wanted.style && centred === wanted.centred && format === wanted.format,
    );
    if (known >= 0) return known + 1;
    this.wanted.push(wanted);
    return this.wanted.length;
  }

  /** `xl/styles.xml`, of all that was asked for. */
  xml(): string {
    const formats = [...new Set(this.wanted.map(({ format }) => format))].filter(
      (format) => format !== GENERAL,
    );
    const looks = this.wanted.map(({ style }) => ROW_LOOKS[style]);
    return (
      `<styleSheet xmlns="${MAIN}">` +
      counted(
        "numFmts",
        formats.map(
          (code, at) => `<numFmt numFmtId="${OWN_FORMATS + at}" formatCode="${escapeXml(code)}"/>`,
        ),
      ) +
      counted("fonts", [
        '<font><sz val="11"/><name val="宋体"/></font>',
        ...looks.map(
          ({ font, size, bold }) =>
            `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="${font}"/></font>`,
        ),
      ]) +
      counted("fills", [
        '<fill><patternFill patternType="none"/></fill>',
        '<fill><patternFill patternType="gray125"/></fill>',
        ...looks.map(({ fill }) => fillXml(fill)),
      ]) +
      counted("borders", [borderXml(false), borderXml(true)]) +
      counted("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      counted("cellXfs", [
        '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
        ...this.wanted.map((style, at) => formatXml(style, at, formats)),
      ]) +
      "</styleSheet>"
    );
  }
}

function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function fillXml(fill: string | undefined): string {
  return fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1).toUpperCase()}"/></patternFill></fill>`;
}

function borderXml(ruled: boolean): string {
  const line = (side: string) =>
    ruled ? `<${side} style="thin"><color rgb="FF595959"/></${side}>` : `<${side}/>`;
  return `<border>${["left", "right", "top", "bottom"].map(line).join("")}<diagonal/></border>`;
}

function formatXml({ style, centred, format }: CellStyle, at: number, formats: readonly string[]) {
  const { ruled, centred: middle } = ROW_LOOKS[style];
  const number = format === GENERAL ? 0 : OWN_FORMATS + formats.indexOf(format);
  const across = centred || middle ? ' horizontal="center"' : "";
  const down = ruled || middle ? "center" : "top";
  return (
    `<xf numFmtId="${number}" fontId="${at + 1}" fillId="${at + 2}" borderId="${ruled ? 1 : 0}" xfId="0"` +
    ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
    `<alignment${across} vertical="${down}" wrapText="1"/></xf>`
  );
}
