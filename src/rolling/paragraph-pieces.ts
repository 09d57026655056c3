import { itemOrdinalOf, writtenOrdinal } from "../reading-text/item-ordinal";
import { isBorrowed, type ParagraphAtWork, type RollingWork } from "./at-work";
import { assembled } from "./assembled";
import { withoutSiblingsOwn } from "./borrowed-pieces";
import { changePieces } from "./change-pieces";
import { comparisonPieces } from "./comparison-pieces";
import { completionPieces } from "./completion-pieces";
import { denialPieces } from "./denial-pieces";
import { enumerationPieces } from "./enumeration-pieces";
import { equalPieces } from "./equal-pieces";
import { movedToPieces } from "./moved-to-pieces";
import { freePieces } from "./free-pieces";
import { gapPieces } from "./gap-pieces";
import { headerPieces } from "./header-pieces";
import { movementPieces } from "./movement-pieces";
import { namesPieces } from "./names-pieces";
import { numberPieces } from "./number-pieces";
import { reasonPieces } from "./reason-pieces";
import { apart, reworded, type RolledPiece } from "./rolled-piece";
import type { RolledParagraph } from "./rolled-text";
import { termPieces } from "./term-pieces";
import { unreadPieces } from "./unread-pieces";
import { yearPieces } from "./year-pieces";

/** What is done with a paragraph; of pieces that overlap the larger unit comes first. */
function piecesOf(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  return apart([...enumerationPieces(p, work, smallerPieces), ...smallerPieces(p, work)]);
}

/** All pieces but sentences that go through a list. */
function smallerPieces(p: ParagraphAtWork, work: RollingWork): readonly RolledPiece[] {
  const pieces = apart([
    ...comparisonPieces(p, work),
    ...reasonPieces(p, work),
    ...gapPieces(p, work),
    ...namesPieces(p, work),
    ...denialPieces(p, work),
    ...movementPieces(p, work),
    ...changePieces(p, work),
    ...equalPieces(p, work),
    ...movedToPieces(p, work),
    ...completionPieces(p, work),
    ...numberPieces(p, work),
    ...headerPieces(p, work),
    ...termPieces(p, work),
    ...yearPieces(p, work),
    ...unreadPieces(p),
    ...freePieces(p),
  ]);
  return isBorrowed(p) ? pieces.map((one) => withoutSiblingsOwn(one, p, work)) : pieces;
}

/** A paragraph of last year's text as it reads this year, with another number where it has one. */
export function rolledParagraph(
  p: ParagraphAtWork,
  work: RollingWork,
  { ordinal }: { readonly ordinal?: number } = {},
): RolledParagraph {
  const pieces = apart([...ordinalPiece(p, ordinal), ...piecesOf(p, work)]);
  const { index: source, isHeading } = p;
  return { origin: "kept", source, isHeading, ...assembled(p, pieces) };
}

/** Another number for a paragraph that has one. */
export function ordinalPiece({ text }: ParagraphAtWork, ordinal?: number): readonly RolledPiece[] {
  const own = itemOrdinalOf(text);
  return own && ordinal !== undefined ? [reworded(own, writtenOrdinal(ordinal, own.kind))] : [];
}
