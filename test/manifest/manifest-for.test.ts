/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addressTrouble,
  DEVELOPMENT_ADDRESS,
  manifestFor,
} from "../../scripts/manifest/manifest-for";
import { MANIFEST, parsedManifest, ROOT } from "./parsed-manifest";

test.each([
  ["https://oa.example.gov.cn/juesuan/", "https://oa.example.gov.cn/juesuan/taskpane.html"],
  ["https://oa.example.gov.cn/juesuan", "https://oa.example.gov.cn/juesuan/taskpane.html"],
  ["https://10.1.2.3:8443", "https://10.1.2.3:8443/taskpane.html"],
])("at %s the pane is at %s", (address, pane) => {
  const text = manifestFor(address, MANIFEST);
  parsedManifest(text);
  expect(text).toContain(`<SourceLocation DefaultValue="${pane}" />`);
  expect(text).not.toContain(DEVELOPMENT_ADDRESS);
});

test.each([
  ["http://oa.example.gov.cn/", "只从 https"],
  ["oa.example.gov.cn", "不是网址"],
  ["https://oa.example.gov.cn/?a=1", "不能有"],
])("%s is refused: %s", (address, sentence) => {
  expect(addressTrouble(address)).toContain(sentence);
});

/** Its packages are modules that jest cannot load, so it runs in a process of its own. */
const READER = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
  .then((manifest) => console.log(JSON.stringify(manifest)))`;

test("Microsoft's own reader finds what we declared", () => {
  const file = join(tmpdir(), `manifest-${process.pid}.xml`);
  writeFileSync(file, manifestFor("https://oa.example.gov.cn/juesuan", MANIFEST));
  const read: unknown = JSON.parse(
    execFileSync(process.execPath, ["-e", READER, file], { cwd: ROOT, encoding: "utf8" }),
  );
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as {
    version: string;
  };
  expect(read).toMatchObject({
    defaultLocale: "zh-CN",
    displayName: "决算核对",
    hosts: ["Workbook"],
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    version: `${version}.0`,
    defaultSettings: { sourceLocation: "https://oa.example.gov.cn/juesuan/taskpane.html" },
  });
});
