import type { OpcPackage } from "../package/opc-package";
import { mainPart } from "../package/workbook-part";

/** What a zip is if it is no .xlsx; `undefined` when it is one. */
export function foreignPackage(file: OpcPackage): string | undefined {
  const main = mainPart(file);
  if (main === undefined) return withoutMainPart(file);
  if (main.startsWith("word/")) return " Word 文档";
  if (main.startsWith("ppt/")) return " PowerPoint 演示文稿";
  if (main.startsWith("visio/")) return " Visio 图形";
  return main.endsWith(".bin") ? "二进制格式的工作簿（.xlsb）" : undefined;
}

function withoutMainPart(file: OpcPackage): string {
  if (file.entry("META-INF/manifest.xml") && file.entry("content.xml"))
    return " OpenDocument 表格或文档（.ods、.odt 等）";
  if (file.entry("Index/Document.iwa")) return " Numbers 表格";
  if (file.entry("OFD.xml")) return " OFD 版式文件";
  return "压缩包（ZIP，请先解压）";
}
