/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { sampleSheets } from "../actions/seed-session";
import { showPane } from "./show-pane";
import packageJson from "../../package.json";

test("before the first check the way is shown in three pictures", async () => {
  showPane(await sampleSheets("yunnan-form-2021-yuan.xlsx"));
  const steps = within(await screen.findByRole("list", { name: "怎么用" }));
  expect(steps.getAllByRole("listitem").map(({ textContent }) => textContent.slice(0, 4))).toEqual([
    "一、核对",
    "二、处理",
    "三、出稿",
  ]);
});

test("the help says what results mean, the keys, that nothing leaves, version and licence", async () => {
  const { user } = showPane(await sampleSheets("yunnan-form-2021-yuan.xlsx"));
  await user.click(await screen.findByRole("button", { name: "帮助" }));
  const help = within(await screen.findByRole("dialog", { name: "帮助" }));
  for (const word of ["成立", "尾差", "不成立", "无法核对", "F8 或 J"])
    expect(help.getByText(word).tagName).toBe("DT");
  expect(help.getByText(/不发送到任何地方/)).toBeTruthy();
  expect(help.getByText(new RegExp(`${packageJson.version} 版，MIT 许可`))).toBeTruthy();
});

describe("what is told", () => {
  test("goes by itself when it is good news", async () => {
    const { session, clock } = showPane(await sampleSheets("yunnan-form-2021-yuan.xlsx"));
    act(() => session.say("success", "已保存。"));
    expect(await screen.findByText("已保存。")).toBeTruthy();
    await act(() => clock.advance(9000));
    expect(screen.queryByText("已保存。")).toBeNull();
  });

  test("stays when it is an error, until it is put away", async () => {
    const { user, session, clock } = showPane(await sampleSheets("yunnan-form-2021-yuan.xlsx"));
    act(() => session.say("error", "没有保存。"));
    await act(() => clock.advance(9000));
    expect(await screen.findByText("没有保存。")).toBeTruthy();
    await user.click(await screen.findByRole("button", { name: "关闭这条消息" }));
    expect(screen.queryByText("没有保存。")).toBeNull();
  });

  test("is old news when something else is asked for", async () => {
    const { session } = showPane(await sampleSheets("yunnan-form-2021-yuan.xlsx"));
    act(() => session.say("error", "没有保存。"));
    await act(() => session.check());
    expect(screen.queryByText("没有保存。")).toBeNull();
  });
});
