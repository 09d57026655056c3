import { readFileSync } from "node:fs";
import { join } from "node:path";
import { associateCommands } from "../../src/commands/associate-commands";
import type { Sheet } from "../../src/sheets/sheet";
import { sampleSheets, sceneOf } from "../actions/seed-session";

const ROOT = join(__dirname, "../..");

let seed: readonly Sheet[];
beforeAll(async () => {
  seed = await sampleSheets("qiaokou-media-centre-2022.xlsx");
});

type Command = (button?: { completed?: () => void }) => void;

/** The part of Office that the commands use, and what was asked of it. */
function officeStandIn(): { commands: Map<string, Command>; shown: () => number } {
  const commands = new Map<string, Command>();
  let shown = 0;
  const showAsTaskpane = () => Promise.resolve(void shown++);
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (name: string, command: Command) => commands.set(name, command) },
      addin: { showAsTaskpane },
    },
  });
  return { commands, shown: () => shown };
}

function pressing() {
  const { commands, shown } = officeStandIn();
  const scene = sceneOf(seed);
  associateCommands(scene.session);
  /** Presses a button; done when Excel is told so. */
  const press = (name: string) =>
    new Promise<void>((completed) => commands.get(name)!({ completed }));
  return { ...scene, commands, shown, press };
}

test("every name of the manifest and of the shortcuts is tied to a command", () => {
  const { commands } = pressing();
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
  const buttons = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  const shortcuts = JSON.parse(readFileSync(join(ROOT, "assets/shortcuts.json"), "utf8")) as {
    actions: { id: string }[];
  };
  const named = new Set([...buttons, ...shortcuts.actions.map(({ id }) => id)]);
  expect([...named].sort()).toEqual([...commands.keys()].sort());
});

test("核对 shows the pane, checks, and completes the button", async () => {
  const { press, shown, session } = pressing();
  await press("Check");
  expect(shown()).toBe(1);
  expect(session.state().stage.kind).toBe("checked");
});

test("核对并保存 asks in the pane when something is wrong", async () => {
  const { press, shown, session } = pressing();
  await press("CheckAndSave");
  expect(shown()).toBe(1);
  expect(session.state().saveQuestion).toBeDefined();
});

test("清除标记 stays out of the way unless marks remain", async () => {
  const { press, shown, workbook } = pressing();
  await press("ClearMarks");
  expect(shown()).toBe(0);
  workbook.refuses = [{ request: "clearMarks", message: "工作表受保护" }];
  await press("ClearMarks");
  expect(shown()).toBe(1);
});

test("a shortcut comes without a button", () => {
  const { commands, shown } = pressing();
  commands.get("ShowPane")!();
  expect(shown()).toBe(1);
});

test("a shortcut comes with an empty object in some Excels, and its command runs", async () => {
  const { commands, session } = pressing();
  const unhandled: unknown[] = [];
  process.on("unhandledRejection", (reason) => unhandled.push(reason));
  commands.get("Check")!({});
  await new Promise((resolve) => setImmediate(resolve));
  expect(session.state().stage.kind).toBe("checked");
  expect(unhandled).toEqual([]);
});
