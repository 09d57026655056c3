import { useEffect } from "react";

interface StepKeys {
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** F8 and J go to the next place, Shift+F8 and K back; not while something is typed or a dialog is open. */
export function useStepKeys({ onNext, onPrevious }: StepKeys): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const step = isTyping(event.target) ? undefined : stepOf(event);
      if (!step) return;
      event.preventDefault();
      if (step === "next") onNext();
      else onPrevious();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [onNext, onPrevious]);
}

function stepOf({ key, shiftKey, ctrlKey, altKey, metaKey }: KeyboardEvent) {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === "F8") return shiftKey ? "previous" : "next";
  if (shiftKey) return undefined;
  if (key === "j" || key === "J") return "next";
  return key === "k" || key === "K" ? "previous" : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, [contenteditable], [role=dialog], [role=alertdialog]") !== null
  );
}
