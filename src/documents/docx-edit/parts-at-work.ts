import type { PackageDraft } from "../../workbook/marking/package-draft";
import { spliced, type Splice } from "../../workbook/package/xml-edit";
import { wordPrefix } from "../finished/word-prefix";
import { fieldRanges, type FieldRange } from "./fixed-letters";
import { inTheirOrder } from "./paragraph-order";
import { Revision } from "./revision";

/** A part of a document with what is to be put into it. */
export interface PartAtWork {
  readonly xml: string;
  readonly revision: Revision;
  readonly fields: readonly FieldRange[];
  readonly splices: Splice[];
}

/** The parts of a document that are being changed; `date` is when the changes are made. */
export class PartsAtWork {
  private readonly parts = new Map<string, PartAtWork>();

  constructor(
    private readonly draft: PackageDraft,
    private readonly date: string,
  ) {}

  of(name: string): PartAtWork {
    const known = this.parts.get(name);
    if (known) return known;
    const xml = this.draft.text(name)!;
    const revision = new Revision(wordPrefix(xml), this.date, xml);
    const part: PartAtWork = { xml, revision, fields: fieldRanges(xml), splices: [] };
    this.parts.set(name, part);
    return part;
  }

  /** Puts all of it into the draft. */
  write(): void {
    for (const [part, { xml, splices }] of this.parts)
      if (splices.length > 0) this.draft.put(part, spliced(xml, inTheirOrder(splices)));
  }
}
