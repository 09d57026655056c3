import { optionalText, type OpcPackage } from "./opc-package";
import { attributeOf, tagsOf } from "./xml-tags";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last step of its type: `worksheet`, `comments`; the same in transitional and strict files. */
  readonly type: string;
  /** The part's name from the root of the package; absent for links that lead out of the file. */
  readonly target?: string;
  /** The address that a link out of the file leads to, as it is written. */
  readonly outside?: string;
}

/** Where the relationships of a part are kept: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsPart(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The links of a part; of the whole package when the part is `""`. */
export function relationshipsOf(file: OpcPackage, part: string): readonly Relationship[] {
  const text = optionalText(file.text(relationshipsPart(part)));
  return text === undefined ? [] : readRelationships(text, part);
}

/** The links in the text of a relationships part that belongs to `part`. */
export function readRelationships(text: string, part: string): readonly Relationship[] {
  return [...tagsOf(text)]
    .filter((tag) => tag.name === "Relationship" && tag.kind !== "close")
    .map((tag) => {
      const target = attributeOf(tag, "Target") ?? "";
      const outside = attributeOf(tag, "TargetMode") === "External";
      return {
        id: attributeOf(tag, "Id") ?? "",
        type: (attributeOf(tag, "Type") ?? "").split("/").pop()!,
        ...(outside ? { outside: target } : { target: resolved(target, part) }),
      };
    });
}

/** A target is written from the root (`/xl/styles.xml`) or from the folder of its part (`../comments1.xml`). */
function resolved(target: string, part: string): string {
  const steps = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
