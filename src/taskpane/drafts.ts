import { createContext, useContext, useState } from "react";

/** What is being typed, by its place: it outlives the view that it is typed in. */
export const Drafts = createContext<Map<string, string>>(new Map());

/**
 * What is being typed at a place, and how to note it; `undefined` where nothing is. A tab that is left
 * and a list that is drawn anew lose nothing of it.
 */
export function useDraft(
  place: string,
): readonly [draft: string | undefined, note: (text: string | undefined) => void] {
  const drafts = useContext(Drafts);
  const [draft, setDraft] = useState(() => drafts.get(place));
  const note = (text: string | undefined) => {
    if (text === undefined) drafts.delete(place);
    else drafts.set(place, text);
    setDraft(text);
  };
  return [draft, note];
}
