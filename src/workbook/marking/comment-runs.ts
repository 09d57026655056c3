import { escapeXml } from "../package/xml-text";

/** Who signs our comments; also how they are told from the unit's own. */
export const COMMENT_AUTHOR = "决算核对";

/** Between what others wrote and our words below it. */
export const APART = "\n\n";

/** The author in bold and the text below it, as Excel itself writes a comment. */
export function runs(prefix: string, text: string): string {
  return headRun(prefix, "") + run(prefix, text, "");
}

/** The run that says whose words follow; after others' words it begins with `APART`. */
export function headRun(prefix: string, before: string): string {
  return run(prefix, `${before}${COMMENT_AUTHOR}：\n`, `<${prefix}b/>`);
}

/** A piece of text in the font of comments. */
export function run(prefix: string, text: string, bold: string): string {
  const font = `<${prefix}sz val="9"/><${prefix}rFont val="宋体"/><${prefix}charset val="134"/>`;
  const body = `<${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t>`;
  return `<${prefix}r><${prefix}rPr>${bold}${font}</${prefix}rPr>${body}</${prefix}r>`;
}
