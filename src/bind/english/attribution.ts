const FORMS: readonly RegExp[] = [
  /\b[Aa]ccording to (?:the latest |latest |new |official |preliminary |fresh )?(?:data|figures|statistics|a report|a statement|estimates)?(?: (?:from|released by|issued by|by|of|compiled by))? ?(?:the )?([^,.;]{2,60}?)(?: on \w+day| (?:said|showed)|[,.;]|$)/,
  /(?:data|figures|statistics) (?:from|released by|by|of) (?:the )?([^,.;]{2,60}?) (?:show|showed|shows|indicate|indicated|revealed)\b/,
  /\b((?:[A-Z][\w'&.-]+ ){1,6}?)(?:said|announced|reported|noted) (?:on|that|in|it|the)\b/,
  /,["”]? said ([^,.;]{2,50})[,.;]/,
  /^([^,]{2,60}) (?:customs )?(?:data|figures) (?:show|showed)\b/,
];

/** Who says so, where an English sentence names them. */
export function englishAttribution(sentence: string): string | null {
  if (!/\b(?:[Aa]ccording|said|data|figures|statistics|announced|reported|noted)\b/.test(sentence)) return null;
  for (const form of FORMS) {
    const name = form.exec(sentence)?.[1]?.trim();
    if (name && !/^(?:it|he|she|they|the|official|data|figures)$/i.test(name)) return name;
  }
  return null;
}
