import { TextDecoder, TextEncoder } from "node:util";
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import type { Sheet } from "../../src/sheets/sheet";
import { sceneOf, type Scene } from "../actions/seed-session";

// One look at the whole pane by role takes jsdom a good part of a second on a busy machine.
configure({ asyncUtilTimeout: 60_000 });

interface ShownPane extends Scene {
  readonly user: UserEvent;
}

/** The pane over sheets, nothing checked yet. */
export function showPane(sheets: readonly Sheet[]): ShownPane {
  standInForBrowser();
  const scene = sceneOf(sheets);
  render(<App session={scene.session} />);
  return { ...scene, user: userEvent.setup() };
}

/** The pane after a check. */
export async function showChecked(sheets: readonly Sheet[]): Promise<ShownPane> {
  const shown = showPane(sheets);
  await act(() => shown.session.check());
  await screen.findByText(/^识别出/);
  return shown;
}

// Sample workbooks are read and written in these tests, and jsdom has neither decoder nor encoder.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** What a browser has and jsdom has not. */
function standInForBrowser(): void {
  Element.prototype.scrollIntoView = jest.fn();
  layOut();
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
  window.matchMedia = (media) =>
    ({
      media,
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList;
}

/**
 * Gives what stands in the document a place, as layout would. Without it Fluent finds nothing in a dialog
 * to put the focus on, and takes the dialog for one that is not in use: now and then, as its timers fall,
 * it is then hidden from whoever looks by role.
 */
function layOut(): void {
  document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 640);
  Object.defineProperty(HTMLElement.prototype, "offsetParent", {
    configurable: true,
    get(this: HTMLElement) {
      return this.isConnected ? document.body : null;
    },
  });
}
