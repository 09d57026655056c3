import type { Leaving } from "../published-copy";
import { rootTag } from "../package/xml-tags";
import { customXmlItems, webExtensions } from "./own-parts";
import { linksOfType, type SurveyedPackage } from "./surveyed-package";

/** Files within the file: what others put there, or Excel. */
export function thingsInside({ draft, sheets }: SurveyedPackage): readonly Leaving[] {
  const named = (pattern: RegExp) => draft.names().filter((name) => pattern.test(name));
  const signed = linksOfType(draft, "", "origin").length > 0;
  return [
    { kind: "embedded", details: named(/^xl\/(?:embeddings|activeX)\/[^/]+$/i).map(fileName) },
    {
      kind: "macros",
      details: [...named(/vbaProject\.bin$/i).map(() => "VBA 宏"), ...sheets.flatMap(oldMacros)],
    },
    {
      kind: "custom-xml",
      details: customXmlItems(draft).map((name) => described(name, draft.text(name))),
    },
    { kind: "content-add-ins", details: webExtensions(draft).map(fileName) },
    { kind: "thumbnail", details: linksOfType(draft, "", "thumbnail").map(() => "第一页的缩略图") },
    {
      kind: "signature",
      details: signed && draft.isChanged() ? ["副本去掉了上述内容，签名不再有效"] : [],
    },
  ];
}

function oldMacros({
  name,
  type,
}: {
  readonly name: string;
  readonly type: string;
}): readonly string[] {
  return type === "xlMacrosheet" ? [`宏表 ${name}`] : [];
}

function fileName(part: string): string {
  return part.slice(part.lastIndexOf("/") + 1);
}

/** By its namespace, which tells the program that wrote it. */
function described(name: string, xml: string | undefined): string {
  const space = /\sxmlns(?::\w+)?=["']([^"']+)/.exec(rootTag(xml ?? "")?.attributes ?? "")?.[1];
  return space ?? fileName(name);
}
