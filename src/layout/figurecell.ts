/** 96.42, 12.5%, 3,705.2, 29.10分, −3.2, ★★★★, —: what stands in a column of figures. */
export function isFigureCell(text: string): boolean {
  // 2023年 heads a column of its year, 12月 and 8月销量 of their month; 1月21日 a row of its day
  if (/^(?:19|20)\d\d年|^\d{1,2}月/.test(text)) return false;
  return (
    /^[第约近超]?[+\-−±]?[↑↓▲▼]?\d[\d,.]{0,20}(?:%|‰|[\u4e00-\u9fff/²³]{1,6})?$/.test(text) ||
    /^[★☆]{1,10}$/.test(text) ||
    /^[-—–/*]{1,3}$/.test(text)
  );
}
