/** A way in which reports name who says so. */
interface Form {
  /** What the form cannot match without; a quick look for it spares most sentences the form. */
  needs: RegExp;
  /** Group 1 is the name. */
  form: RegExp;
}

const FORMS: readonly Form[] = [
  {
    needs: /获悉|了解|得知/,
    form: /(?:记者)?(?:今天|今日|昨日|近日|日前|[\d月日]{2,6})?(?:（[^）]{1,10}）)?从([^，。；“”]{2,30}?)(?:获悉|了解到|了解|得知)/,
  },
  { needs: /据/, form: /据([^，。；“”]{2,30}?)(?:介绍|消息|统计|测算|数据|通报|透露|发布|公布|显示|初步)/ },
  {
    needs: /公布|发布/,
    form: /([^，。；“”]{2,24}?)(?:今天|今日|昨日|日前|近日|最新)?(?:（[^）]{1,10}）)?(?:公布|发布)的?(?:最新)?(?:公布)?(?:数据|统计|报告|消息)/,
  },
  { needs: /”/, form: /”，?([^，。；“”]{2,24}?)(?:说|表示|介绍|称|告诉记者)/ },
  {
    needs: /(?:介绍|表示|说|透露|指出)[，：]/,
    form: /^([^，。；“”]{2,24}?)(?:介绍|表示|说|透露|指出|在[^，。；“”]{2,24}上说)[，：]/,
  },
  { needs: /根据|按照/, form: /(?:根据|按照)([^，。；“”]{2,24}?)(?:统计|数据|测算|核算)/ },
];

/** Who says so, where the sentence names them; null where it does not. */
export function attributionOf(sentence: string): string | null {
  for (const { needs, form } of FORMS) {
    if (!needs.test(sentence)) continue;
    const name = form.exec(sentence)?.[1]?.trim();
    if (name && !/^(?:了解|悉|介绍|此|其|他|她|记者|初步)/.test(name)) return name;
  }
  return null;
}
