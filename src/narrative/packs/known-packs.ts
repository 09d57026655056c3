/** A text pack that comes with the product: `assets/packs/ID.txt`. */
export interface KnownPack {
  readonly id: PackId;
  /** Whose form it is. */
  readonly province: string;
  /** What names of its units begin with, or hold, beside the province. */
  readonly places: readonly string[];
}

export type PackId = "shanghai" | "hubei" | "hunan" | "national";

/** For units of provinces without a pack of their own. */
const NATIONAL: PackId = "national";

/** Every pack, in the order of the choice. Adding one names every other place that must know it. */
export const KNOWN_PACKS: readonly KnownPack[] = [
  { id: NATIONAL, province: "全国通用", places: [] },
  {
    id: "hubei",
    province: "湖北",
    places: [
      ..."武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 仙桃 潜江 天门 神农架".split(
        " ",
      ),
    ],
  },
  {
    id: "hunan",
    province: "湖南",
    places: [
      ..."长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西".split(" "),
    ],
  },
  {
    id: "shanghai",
    province: "上海",
    places: [
      ..."黄浦区 徐汇区 长宁区 静安区 普陀区 虹口区 杨浦区 闵行区 宝山区 嘉定区 浦东新区 金山区 松江区 青浦区 奉贤区 崇明区".split(
        " ",
      ),
    ],
  },
];

/** The pack of the province that a unit's name tells; the national one where it tells none. */
export function packFor(unit: string | undefined): KnownPack {
  const [national] = KNOWN_PACKS;
  const named = KNOWN_PACKS.find(({ province, places }) =>
    [province, ...places].some((place) => unit?.includes(place)),
  );
  return named ?? national!;
}

/** Why a pack is taken, to be said to whoever chose none. */
export function guessSentence({ province, id }: KnownPack, unit: string | undefined): string {
  const because = id === NATIONAL ? "看不出有专用模板的省份" : `在${province}`;
  return `没有指定文本模板：单位名称“${unit ?? "（未写明）"}”${because}，用“${province}”模板。`;
}
