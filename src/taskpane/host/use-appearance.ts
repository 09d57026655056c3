import { useSyncExternalStore } from "react";
import type { Appearance } from "../theme";

const FORCED = "(forced-colors: active)";
const DARK = "(prefers-color-scheme: dark)";

/** The look to take: the system's high contrast, else Excel's own theme, else the system's. */
export function useAppearance(officeIsDark: boolean | undefined): Appearance {
  const forced = useMedia(FORCED);
  const systemIsDark = useMedia(DARK);
  if (forced) return "high-contrast";
  return (officeIsDark ?? systemIsDark) ? "dark" : "light";
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
  );
}
