import type { EntityMention } from '../link.js';
import type { MentionRole } from '../who/rolerule.js';

interface EnglishRole {
  role: MentionRole;
  because: string;
  before: RegExp;
  after: RegExp;
  kinds?: readonly EntityMention['entity']['kind'][];
}

const ANY = /^/;
const ANY_BEFORE = /$/;
const SAID =
  'said|says|show|shows|showed|told|announced|reported|released|data|statistics|figures|revealed|noted|added|disclosed|indicated';

/** What makes a name something else than what its clause is about; `before` ends at the name, `after` begins behind it. */
const ROLES: readonly EnglishRole[] = [
  {
    role: 'location',
    because: 'a Hefei-based company',
    before: ANY_BEFORE,
    after: /^-(?:based|headquartered|listed|born|made|registered|built|style)\b/,
  },
  {
    role: 'location',
    because: 'CHENGDU/KUNMING -- : the place that the news is sent from',
    before: /^(?:[A-Z]+[/-])?$/,
    after:
      /^(?:[/-][A-Z]+)*(?:, [A-Z][A-Za-z. ]{1,24})*(?:, [A-Z][a-z]{2,8}\.? \d{1,2}(?:, \d{4})?)?,? ?(?:\([A-Za-z .]{2,24}\) ?)?(?:--|—|–| - )/,
    kinds: ['place'],
  },
  {
    role: 'attribution',
    because: 'according to Qingdao Customs',
    before:
      /(?:according to|data from|figures from|statistics from|released by|issued by|compiled by|provided by|published by|announced by|source:) (?:the )?(?:local |city's )?$/i,
    after: ANY,
  },
  { role: 'attribution', because: 'said the bureau; the bureau said', before: /\b(?:said|says|told|added|noted) (?:the )?$/i, after: ANY },
  {
    role: 'attribution',
    because: 'the bureau said, customs data show',
    before: /^|./s,
    after: new RegExp(`^(?:'s)? (?:[a-z]+ ){0,2}?(?:${SAID})\\b`),
    kinds: ['organisation'],
  },
  {
    role: 'attribution',
    because: 'president of the company',
    before:
      /\b(?:director|head|chairman|president|manager|deputy|mayor|secretary|spokesperson|spokesman|official|officials|researcher|analyst|professor|expert|engineer|chief|leader|member|CEO)(?: [a-z-]+){0,2} (?:of|with|at|from|for) (?:the )?$/i,
    after: ANY,
  },
  {
    role: 'counterpart',
    because: 'trade with ASEAN, exports to Russia',
    before: /\b(?:with|to|toward|towards|and) (?:countries (?:such as|like|including) )?(?:the )?(?:[a-z-]+ )?$/i,
    after: ANY,
    kinds: ['place'],
  },
  {
    role: 'counterpart',
    because: 'trade with SCO member states',
    before: /\b(?:with|between|among|of) (?:the )?$/i,
    after: /^ (?:member )?(?:states?|countries|members|nations|economies)\b/,
  },
  {
    role: 'counterpart',
    because: 'imports from, visitors from Germany',
    before:
      /\b(?:imports?|visitors?|tourists?|goods|products|companies|enterprises|firms|students|investment|came|coming|shipped|arrived|departed|originating|travell?ers|people) from (?:the )?$/i,
    after: ANY,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: "bound for Hamburg, between Xi'an and Almaty, linking Chengdu",
    before:
      /\b(?:bound for|headed for|left for|arrived in|arriving in|departed for|linking|connecting|connects|links|via|through|across|straddling|spanning|crossing|bordering|traversing|toward|towards|near|reaching|covering|serving) (?:the )?$/i,
    after: ANY,
    kinds: ['place'],
  },
  {
    role: 'location',
    because: "a line between Xi'an and Almaty; trade between China and them is told of China",
    before: /(?<!\b(?:[Tt]rade|[Cc]ommerce|[Cc]ooperation|[Ii]mports and exports|[Ee]xchanges?) )\bbetween (?:the )?$/,
    after: ANY,
    kinds: ['place'],
  },
  {
    role: 'comparand',
    because: 'higher than China, above the national average',
    before:
      /\b(?:than|above|below|exceeding|outpacing|behind|after|only to|second only to|next only to|national average of) (?:that of |those of )?(?:the )?$/i,
    after: ANY,
  },
  {
    role: 'comparand',
    because: "ranked third in China, one third of China's total",
    before:
      /\b(?:(?:first|second|third|fourth|fifth|\d+(?:st|nd|rd|th)|largest|biggest|highest|most|place|rank(?:ed|ing)?|top|best|busiest|longest|\d) (?:[a-z-]+ ){0,3}(?:in|among|across)|(?:percent|%|third|half|quarter|share|fifth) of) (?:the )?$/i,
    after: ANY,
    kinds: ['place'],
  },
  { role: 'member', because: 'firms such as Haier', before: /\b(?:such as|including|like|namely) (?:the )?$/i, after: ANY },
  {
    role: 'location',
    because: "East China's Shandong province: the country in the name of a part of it",
    before:
      /\b(?:East|West|North|South|Northeast|Northwest|Southeast|Southwest|Central|Northern|Southern|Eastern|Western|eastern|western|northern|southern|central|east|west|north|south|northeast|northwest|southeast|southwest|[A-Z][a-z]+ern) $/,
    after: ANY,
    kinds: ['place'],
  },
];

/** The role of a mention by what stands around it; null where it may be the subject. */
export function englishRole(text: string, { from, to, entity }: EntityMention): MentionRole | null {
  const before = text.slice(Math.max(0, from - 60), from);
  const after = text.slice(to, to + 40);
  return (
    ROLES.find(({ kinds, before: left, after: right }) => (!kinds || kinds.includes(entity.kind)) && left.test(before) && right.test(after))
      ?.role ?? null
  );
}
