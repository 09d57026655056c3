/**
 * Where the real Excel is less kind than one would guess, as Microsoft's reference and the threads of
 * OfficeDev/office-js (their numbers) tell. The simulated one behaves so, unless a switch is off.
 */
export interface DocumentedBehaviour {
  /** `getMergedAreasOrNullObject` fails above 512 areas. */
  readonly mergesUpTo512: boolean;
  /** It tells only the areas whose top-left cell is inside of the range (#3611). */
  readonly mergesByTopLeft: boolean;
  /** Asking for merged areas (#5918), writing, custom XML and saving (#3778, #4484) end the user's undo. */
  readonly undoLost: boolean;
  /** Ranges of more than 5,000,000 cells answer nothing for their cells (#4783, #6781). */
  readonly largeRangesUnanswered: boolean;
  /** An object whose `priority` was set is lost to the rest of the request. */
  readonly priorityLosesObject: boolean;
  /** Any request is refused while a dialog is open (#856, #3019). */
  readonly dialogRefuses: boolean;
  /** After “close anyway” and “cancel” Excel asks no more before closing (#2726). */
  readonly closeQuestionForgotten: boolean;
  /** `SaveBehavior.save` gives a workbook that was never saved a name of Excel's own, unasked (#3875). */
  readonly savesUnasked: boolean;
  /** Sorting is told by events of its own and not as an edit. */
  readonly sortingIsNoEdit: boolean;
  /** Text to columns (#3729), lists that validate (#420), filling with a filter (#1110) are not told. */
  readonly someEditsUntold: boolean;
  /** A saved workbook keeps which add-in was open (`xl/webextensions`, #3296). */
  readonly webExtensionsKept: boolean;
  /** `getFileAsync` fails while another copy of the document is open: `closeAsync` was not called. */
  readonly oneCopyAtATime: boolean;
}

/** Everything as it is documented. */
export const AS_DOCUMENTED: DocumentedBehaviour = {
  mergesUpTo512: true,
  mergesByTopLeft: true,
  undoLost: true,
  largeRangesUnanswered: true,
  priorityLosesObject: true,
  dialogRefuses: true,
  closeQuestionForgotten: true,
  savesUnasked: true,
  sortingIsNoEdit: true,
  someEditsUntold: true,
  webExtensionsKept: true,
  oneCopyAtATime: true,
};
