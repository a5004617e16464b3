import { wordings } from './rows.js';

/** English words that narrow what is measured, under the name that Chinese print gives them. A row a line. */
const ROWS = `
民营企业: private | private enterprises | private companies | private firms | private sector | private businesses | privately-owned enterprises | the private sector
国有企业: state-owned | state-owned enterprises | soes
外商投资企业: foreign-invested | foreign-invested enterprises | foreign-funded enterprises | foreign-invested companies | foreign-funded companies | foreign enterprises
中小企业: small and medium-sized enterprises | smes | small and medium enterprises
规模以上: above designated size | above the designated size | major industrial enterprises | designated-size
限额以上: above-quota
城镇: urban | urban areas | cities and towns | urban residents
农村: rural | rural areas | the countryside | rural residents
机电产品: mechanical and electrical products | electromechanical products | electromechanical goods | machinery and electronics | mechanical and electronic products | machinery and electronic products | mechanical and electrical goods
高新技术产品: high-tech products | new and high-tech products | hi-tech products
农产品: agricultural products | farm produce | farm products | agricultural produce
劳动密集型产品: labor-intensive products | labour-intensive products
集成电路: integrated circuits | semiconductors | chips
锂电池: lithium batteries | lithium-ion batteries
电动汽车: electric vehicles | electric cars | evs
新能源汽车: new energy vehicles | nevs | new-energy vehicles
太阳能电池: solar cells | photovoltaic products | solar panels
一般贸易: general trade | ordinary trade
加工贸易: processing trade
保税物流: bonded logistics
与共建“一带一路”国家: belt and road countries | countries participating in the belt and road initiative | countries along the belt and road | belt and road partner countries | bri countries | countries involved in the belt and road initiative
与上合组织国家: sco countries | sco member states | sco members
高技术: high-tech
制造业: manufacturing
服务业: service sector | services
基础设施: infrastructure
民间: non-governmental
境外: overseas | abroad | foreign markets | overseas markets
境内: domestic | domestic market | mainland
国际: international
国内: domestic markets
新开工: newly started
在建: under construction
`;

/** What narrows, in small letters, under its Chinese name. */
export const ENGLISH_SCOPES: ReadonlyMap<string, string> = new Map(wordings(ROWS));
