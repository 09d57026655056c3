/** A workbook that comes with the product. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

/** `samples/README.md` says where each comes from. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  { file: "qiaokou-media-centre-2022.xlsx", title: "硚口区融媒体中心 2022（有错）" },
  { file: "qiaokou-media-centre-2022-corrected.xlsx", title: "硚口区融媒体中心 2022（改正后）" },
  { file: "shanghai-form-2023.xlsx", title: "上海式样 2023（虚构单位）" },
  { file: "yunnan-form-2021-yuan.xlsx", title: "云南式样 2021，元（虚构单位）" },
  { file: "yunnan-form-2021-yuan.xls", title: "云南式样 2021，旧格式 .xls" },
];
