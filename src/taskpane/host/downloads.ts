/**
 * Whether a pane can have a file downloaded. Excel for Mac lets a pane download nothing, and tells
 * nobody (OfficeDev/office-js #2700, #3385, #6468). Outside of Office a browser does.
 */
export function downloadsWork(): boolean {
  if (typeof Office === "undefined") return true;
  return Office.context.platform !== Office.PlatformType.Mac;
}

/** What is said in their place; what to do instead is said after it. */
export const NO_DOWNLOAD = "Excel for Mac 不能从面板下载文件。";
