/** Where the committed manifest says that the pages are. */
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** Why Office would not take pages from an address: a Chinese sentence; `undefined` when it would. */
export function addressTrouble(address: string): string | undefined {
  if (!URL.canParse(address))
    return `“${address}”不是网址。请写完整，如 https://oa.example.gov.cn/juesuan`;
  const { protocol, search, hash } = new URL(address);
  if (protocol !== "https:")
    return `Office 只从 https 地址加载加载项，“${address}”不是。请为服务器配置证书后用 https 地址。`;
  if (search || hash) return `“${address}”里不能有“?”或“#”，只写到 dist 所在的目录。`;
  return undefined;
}

/** The manifest with every address of ours moved to `address`, which may have a path. */
export function manifestFor(address: string, manifest: string): string {
  const { origin, pathname } = new URL(address);
  const base = origin + pathname.replace(/\/+$/, "");
  return manifest.replaceAll(DEVELOPMENT_ADDRESS, base.replaceAll("&", "&amp;"));
}
