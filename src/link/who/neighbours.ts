/** Behind one of a row of places that something lies next to: 与甲县、乙县|毗邻. */
export const NEIGHBOURS =
  /^(?:[、和及与][^，。；、]{1,10}){0,5}(?:等[^，。；]{0,6})?(?:相|紧|互)?(?:毗邻|接壤|相邻|邻接|相连|交界|为邻|相接|毗连|比邻|隔[江河海湖山]相望|搭界)/;
