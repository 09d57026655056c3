import type { PackBlock, Position } from "./pack-syntax";

/** A block whose 【完】 has not come yet. */
interface OpenBlock {
  readonly at: Position;
  /** Where its lines go. */
  readonly into: PackBlock[];
  /** Where they go after 【否则】; absent where there is none, or it has come. */
  readonly otherwise?: PackBlock[];
}

/** Blocks within blocks: thousands would exhaust the stack of whoever walks through them. */
const DEEPEST = 50;

/** The section at hand and the blocks that are open in it, the innermost last. */
export class OpenBlocks {
  private open: OpenBlock[] = [];

  constructor(private readonly tell: (at: Position, problem: string, remedy: string) => void) {}

  /** A section begins. */
  begin(into: PackBlock[], at: Position): void {
    this.end();
    this.open = [{ at, into }];
  }

  /** The section is at its end. */
  end(): void {
    for (const { at } of this.open.slice(1))
      this.tell(at, "没有写“【完】”", "在这一段的末尾补上一行“【完】”");
    this.open = this.open.slice(0, 1);
  }

  add(block: PackBlock): void {
    if (this.open.length > DEEPEST) return;
    const place = this.open.at(-1);
    if (place) place.into.push(block);
    else this.tell(block.at, "第一个章节之前有正文", "在前面写一行“== 章节标题”");
  }

  /** The lines that follow belong to a block. */
  enter(block: OpenBlock): void {
    if (this.open.length === DEEPEST)
      this.tell(block.at, `“【如果】”“【每个】”套了 ${DEEPEST} 层以上`, "分成几段写");
    this.open.push(block);
  }

  otherwise(at: Position): void {
    const { otherwise } = this.open.at(-1) ?? {};
    if (otherwise) this.open[this.open.length - 1] = { at: this.open.at(-1)!.at, into: otherwise };
    else this.tell(at, "“【否则】”前面没有“【如果 …】”", "删去它，或在前面补上“【如果 …】”");
  }

  close(at: Position): void {
    if (this.open.length > 1) this.open.pop();
    else this.tell(at, "多了一个“【完】”", "删去它");
  }
}
