import { useEffect, useRef, type FocusEvent } from "react";

/** Where the focus was last: the thing of a list that it stood in, and its neighbours. */
interface Place {
  readonly element: Element;
  /** The likeliest to take its place first. */
  readonly heirs: readonly (Element | null | undefined)[];
}

const FOCUSABLE = "button, summary, input, select, textarea, a[href]";

/**
 * What is done about a finding takes its card away, and with it the focus: a keyboard would begin at the
 * top again. It goes on in the same card where that is there still, else in the next one or the one
 * before, else in the part of the page that it stood in.
 */
export function useKeptFocus<T extends HTMLElement>() {
  const part = useRef<T>(null);
  const place = useRef<Place>(undefined);
  const onFocus = ({ target }: FocusEvent) => {
    const card = target.closest("li");
    const heirs = [card, card?.nextElementSibling, card?.previousElementSibling];
    place.current = { element: target, heirs };
  };
  useEffect(() => {
    const observer = new MutationObserver(() => {
      const lost = place.current;
      if (!lost || lost.element.isConnected) return;
      place.current = undefined;
      // Somebody else took the focus meanwhile: a dialog that opened, the sheet.
      if (document.activeElement !== document.body) return;
      const heir = lost.heirs.find((one) => one?.isConnected);
      (heir?.querySelector<HTMLElement>(FOCUSABLE) ?? part.current)?.focus();
    });
    observer.observe(part.current!, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return { part, onFocus };
}
