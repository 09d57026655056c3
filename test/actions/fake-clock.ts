import { readFileSync } from "node:fs";
import { join } from "node:path";
import { askWhy } from "../../src/actions/ask-why";
import { proofreadText } from "../../src/actions/proofread-text";
import { KNOWN_PACKS } from "../../src/narrative/packs/known-packs";
import { publishCopy } from "../../src/workbook/publishing/publish-copy";
import type { SessionWorld } from "../../src/actions/session/session-world";

/** Time that stands still until it is moved. */
export class FakeClock implements SessionWorld {
  readonly loadPacks = () =>
    Promise.resolve(
      KNOWN_PACKS.map(({ id }) => ({
        id,
        text: readFileSync(join(__dirname, "../../assets/packs", `${id}.txt`), "utf8"),
      })),
    );
  /** What was asked of the host about closing. */
  readonly guards: boolean[] = [];
  private time = Date.parse("2026-11-23T09:00:00");
  private waiting: { readonly at: number; readonly run: () => void }[] = [];

  readonly now = (): number => this.time;

  readonly after = (milliseconds: number, run: () => void): (() => void) => {
    const entry = { at: this.time + milliseconds, run };
    this.waiting.push(entry);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== entry);
    };
  };

  readonly guardClosing = (guard: boolean): Promise<void> => {
    this.guards.push(guard);
    return Promise.resolve();
  };

  readonly loadPublisher = () => Promise.resolve(publishCopy);
  /** What was downloaded; delete `download` for a host that downloads nothing. */
  readonly downloads: { readonly name: string; readonly bytes: Uint8Array }[] = [];
  download?: (name: string, bytes: Uint8Array) => void = (name, bytes) => {
    this.downloads.push({ name, bytes });
  };

  readonly loadProofreader = () => Promise.resolve(proofreadText);

  readonly loadWhy = () => Promise.resolve(askWhy);

  /** Moves the time on, runs what is due, and lets what it began come to rest. */
  async advance(milliseconds: number): Promise<void> {
    this.time += milliseconds;
    const due = this.waiting.filter(({ at }) => at <= this.time);
    this.waiting = this.waiting.filter(({ at }) => at > this.time);
    for (const { run } of due) run();
    await rest();
  }
}

/** Lets promises that are under way come to rest. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
}
