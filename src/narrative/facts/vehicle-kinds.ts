/** What 车辆总数 is made up of, as the form lists it; each is a fact of that name. */
export const VEHICLE_KINDS: readonly string[] = [
  "副部（省）级及以上领导用车",
  "主要负责人用车",
  "机要通信用车",
  "应急保障用车",
  "执法执勤用车",
  "特种专业技术用车",
  "离退休干部服务用车",
  "其他用车",
];
