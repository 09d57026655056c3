/**
 * What Excel's errors mean for the accountant. Codes are those of Office.js
 * (learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: "工作表受保护，不能改动。请先在“审阅”里撤消工作表保护再试。",
  InvalidOperationInCellEditMode: "Excel 正在编辑单元格。请按回车或 Esc 退出编辑后再试。",
  ItemNotFound: "要找的工作表已经不在了，可能刚被删除。请重新核对。",
  RequestAborted: "Excel 中断了这次操作。请再试一次。",
  ServiceNotAvailable: "Excel 暂时没有响应。请稍后再试。",
  RequestPayloadSizeLimitExceeded: "一次发给 Excel 的内容太多。请减少工作表后再试。",
  ResponsePayloadSizeLimitExceeded: "工作表内容太多，Excel 一次给不出来。请减少工作表后再试。",
};

/** The code of an error that Excel answered; `undefined` for errors of ours. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

/** A Chinese sentence on what Excel could not do; what is unknown is told in Excel's own words. */
export function sentenceOn(error: OfficeExtension.Error): string {
  return SENTENCES[error.code] ?? `Excel 没有完成这一步（${error.code}：${error.message}）。`;
}
