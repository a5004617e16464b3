/** Ways in which reports name who says so; group 1 is the name. */
const FORMS: readonly RegExp[] = [
  /(?:记者)?(?:今天|今日|昨日|近日|日前|[\d月日]{2,6})?(?:（[^）]{1,10}）)?从([^，。；“”]{2,30}?)(?:获悉|了解到|了解|得知)/,
  /据([^，。；“”]{2,30}?)(?:介绍|消息|统计|测算|数据|通报|透露|发布|公布|显示|初步)/,
  /([^，。；“”]{2,24}?)(?:今天|今日|昨日|日前|近日|最新)?(?:（[^）]{1,10}）)?(?:公布|发布)的?(?:最新)?(?:公布)?(?:数据|统计|报告|消息)/,
  /”，?([^，。；“”]{2,24}?)(?:说|表示|介绍|称|告诉记者)/,
  /^([^，。；“”]{2,24}?)(?:介绍|表示|说|透露|指出|在[^，。；“”]{2,24}上说)[，：]/,
  /(?:根据|按照)([^，。；“”]{2,24}?)(?:统计|数据|测算|核算)/,
];

/** Who says so, where the sentence names them; null where it does not. */
export function attributionOf(sentence: string): string | null {
  for (const form of FORMS) {
    const name = form.exec(sentence)?.[1]?.trim();
    if (name && !/^(?:了解|悉|介绍|此|其|他|她|记者|初步)/.test(name)) return name;
  }
  return null;
}
