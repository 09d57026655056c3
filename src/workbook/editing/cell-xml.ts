import type { Cell } from "../../sheets/sheet";
import { escapeXml } from "../package/xml-text";

/** How a cell is written, in pieces: its type and what stands in it; `prefix` of its elements, with the colon. */
interface WrittenCell {
  /** With a leading blank; empty for numbers. */
  readonly type: string;
  readonly content: string;
}

/** A cell's type and content; text in place, so that no table of texts has to change. */
export function writtenCell(cell: Cell | undefined, prefix = ""): WrittenCell {
  if (!cell) return { type: "", content: "" };
  const { formula, value } = cell;
  const element = (name: string, text: string) =>
    `<${prefix}${name}>${escapeXml(text)}</${prefix}${name}>`;
  const calculated = formula === undefined ? "" : element("f", formula.replace(/^=/, ""));
  if (value === undefined) return { type: "", content: calculated };
  if (typeof value === "number")
    return { type: "", content: calculated + element("v", String(value)) };
  if (typeof value === "boolean")
    return { type: ' t="b"', content: calculated + element("v", value ? "1" : "0") };
  if (typeof value === "object")
    return { type: ' t="e"', content: calculated + element("v", value.error) };
  if (formula !== undefined) return { type: ' t="str"', content: calculated + element("v", value) };
  return {
    type: ' t="inlineStr"',
    content: `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(value)}</${prefix}t></${prefix}is>`,
  };
}
