/**
 * English wordings of what is measured, under the normal forms of the Chinese table (or, where that has none, the plain Chinese noun). A row a
 * line: the Chinese name, then wordings in small letters and the singular. Words that only narrow (total, combined, the city's) are left out.
 */
const ROWS = `
地区生产总值: gdp | gross domestic product | gross regional product | regional gdp | economic output | economy | regional gross domestic product
人均地区生产总值: per capita gdp | gdp per capita | per capita gross domestic product
第一产业增加值: added value of the primary industry | value added of the primary industry | primary industry | primary sector
第二产业增加值: added value of the secondary industry | value added of the secondary industry | secondary industry | secondary sector
第三产业增加值: added value of the tertiary industry | value added of the tertiary industry | tertiary industry | service sector | services sector | added value of the service sector | tertiary sector | value added of the service sector
数字经济核心产业增加值: added value of core industries of the digital economy | core digital economy industry | added value of core digital economy industry
海洋生产总值: marine gdp | gross ocean product | marine economy | gross marine product | ocean economy
民营经济增加值: private economy | added value of the private economy
高新技术产业产值: output value of high-tech industry | high-tech industry output
粮食产量: grain output | grain production | grain harvest | output of grain | total grain output
夏粮产量: summer grain output | summer grain
粮食种植面积: grain planting area | grain acreage | sown area of grain
蔬菜产量: vegetable output | output of vegetable
水果产量: fruit output | output of fruit
茶叶产量: tea output | output of tea
肉类产量: meat output | output of meat
水产品产量: aquatic product output | output of aquatic product
高标准农田: high-standard farmland | high-standard cropland
森林覆盖率: forest coverage | forest coverage rate
规模以上工业增加值: added value of industrial enterprise above designated size | value added of industrial enterprise above designated size | industrial added value above designated size | value-added industrial output | industrial added value of enterprise above designated size | value added of major industrial enterprise | added value of major industrial enterprise | added value of industry above designated size | value added of industry above designated size | industrial value added above designated size | value-added output of industrial enterprise above designated size | industrial output above designated size | value-added industrial output of enterprise above designated size | value added of industrial firm above designated size | industrial enterprise above designated size
工业增加值: industrial added value | value-added of industry | industrial value added | added value of industry | value added of industry
工业总产值: industrial output value | gross industrial output value | gross industrial output | total industrial output value | industrial output
总产值: output value | gross output value | total output value | gross output | production value
产值: value of output
年产值: annual output value | yearly output value | annual production value
产能: production capacity | annual capacity | capacity | annual production capacity | designed capacity | processing capacity | designed annual capacity
产量: output | production
销量: sales volume | unit sold | vehicle sold
发电量: power generation | electricity generation | electricity output | power output
用电量: electricity consumption | power consumption | electricity use | power use
装机容量: installed capacity | generating capacity | installed power capacity | installed power generation capacity | power generating capacity
新能源: new energy
新能源装机: new energy capacity | renewable energy capacity | installed new energy capacity | installed renewable energy capacity
建筑业总产值: output value of the construction industry | construction output value
商品房销售面积: floor area of commercial housing sold | floor area of commercial building sold | commercial housing sale by floor area
商品房销售额: sale of commercial housing | commercial housing sale
房地产开发投资: real estate development investment | investment in real estate development | property development investment | investment in real estate | property investment | real estate investment | investment in property development
营业收入: revenue | operating revenue | business revenue | operating income | total revenue | turnover | main business revenue
利润总额: total profit | industrial profit | gross profit
净利润: net profit | net income | net profit attributable to shareholder | profit attributable to shareholder
利润: profit
研发投入: r & d investment | r&d investment | research and development investment | r & d spending | r & d expenditure | research and development spending | investment in r & d | research and development expenditure | spending on r & d | investment in research and development | r & d
研发投入强度: r & d intensity
总资产: total asset | asset
资产负债率: asset-liability ratio | debt-to-asset ratio | debt-asset ratio
注册资本: registered capital
市值: market value | market capitalization | market cap
销售额: sales value | sale | turnover of sale
销售收入: sale revenue | sales revenue | sales income
年销售额: annual sale
订单: order | export order | overseas order
合同额: contract value | contractual value | value of contract | value of new contract | new contract
毛利率: gross margin | gross profit margin
每股收益: earnings per share | basic earnings per share
固定资产投资: fixed-asset investment | fixed asset investment | investment in fixed asset | fixed assets investment
工业投资: industrial investment | investment in industry
民间投资: private investment
基础设施投资: infrastructure investment | investment in infrastructure
制造业投资: manufacturing investment | investment in manufacturing | investment in the manufacturing sector
技改投资: investment in technological transformation | technological upgrading investment | investment in technical transformation
高技术产业投资: high-tech investment | investment in high-tech industry | high-tech industry investment
总投资: total investment | combined investment | overall investment | planned total investment | aggregate investment | estimated investment
完成投资: completed investment | investment completed | accumulated investment
计划投资: planned investment
年度计划投资: annual planned investment | planned annual investment
投资: investment | capital investment
签约项目: project signed | signed project | newly signed project | new project signed | contracted project | sign project
签约额: contracted investment | contract amount | agreed investment | contractual investment
开工项目: project started | project that started construction | started project | new project started
在建项目: project under construction | ongoing project
竣工项目: completed project | project completed
重点项目: key project | major project | key construction project | major construction project
项目: project
专项债: special bond | special-purpose bond | local government special bond
一般公共预算收入: general public budget revenue | general budgetary revenue | general public budgetary revenue | general public budget income
一般公共预算支出: general public budget expenditure | general budgetary expenditure | general public budget spending
财政收入: fiscal revenue | government revenue
财政支出: fiscal expenditure | fiscal spending
税收收入: tax | tax revenue | tax income | taxation revenue
民生支出: spending on people's livelihood | livelihood spending | livelihood expenditure
减税降费: tax and fee cut | tax cut
存款余额: deposit balance | balance of deposit | outstanding deposit | deposit | balance of rmb and foreign currency deposit
贷款余额: loan balance | balance of loan | outstanding loan | outstanding balance of loan | balance of rmb and foreign currency loan
新增贷款: new loan | newly issued loan
发放贷款: loan
社会融资规模: total social financing | aggregate financing
融资额: financing | fund raised
上市公司: listed company | listed firm | publicly traded company
保费收入: premium income
交易额: transaction value | trading value | transaction volume | turnover value | deal | trade deal | intended turnover | transaction
技术合同成交额: turnover of technology contract | technology contract turnover | contract turnover of technology | transaction value of technology contract | technology contract transaction
社会消费品零售总额: retail sale of consumer goods | total retail sale of consumer goods | retail sale | total retail sale
网上零售额: online retail sale | online retail
餐饮收入: catering revenue | catering income | catering sale
进出口额: foreign trade | import and export | total import and export | foreign trade volume | import and export volume | trade volume | total trade | total foreign trade | foreign trade value | import and export value | trade value | total import and export value | value of import and export | bilateral trade | trade | goods trade | trade in goods | volume of import and export | value of foreign trade | volume of foreign trade | merchandise trade
出口额: export | export value | total export | value of export | export volume | exports value | outbound shipment
进口额: import | import value | total import | value of import | import volume
贸易顺差: trade surplus
跨境电商进出口额: cross-border e-commerce trade | cross-border e-commerce import and export | cross-border e-commerce | cross-border e-commerce transaction | cross-border e-commerce trade volume
服务贸易额: service trade | trade in service | services trade
实际使用外资: foreign direct investment | actual use of foreign capital | utilized foreign investment | foreign capital in actual use | actual use of foreign investment | fdi | actually utilized foreign capital | paid-in foreign capital | foreign investment | foreign capital | actual utilization of foreign capital | foreign direct investment in actual use | actual foreign investment | actually used foreign capital | actual utilization of foreign investment
对外投资: outbound direct investment | outward investment | overseas investment | outbound investment
居民消费价格: consumer price index | cpi | consumer price
工业生产者出厂价格: producer price index | ppi | factory-gate price
价格: price | average price
常住人口: permanent population | resident population | permanent resident | permanent resident population
户籍人口: registered population | household registered population
常住人口城镇化率: urbanization rate | urbanisation rate | urbanization rate of permanent resident
总人口: population
城镇新增就业: new urban job | urban job | new job in urban area | urban employment
新增就业: new job | job created | job
带动就业: employment opportunity | job opportunity
城镇登记失业率: registered urban unemployment rate
城镇调查失业率: surveyed urban unemployment rate | urban unemployment rate | unemployment rate
居民人均可支配收入: per capita disposable income | disposable income per capita | per capita disposable income of resident | disposable income
城镇居民人均可支配收入: per capita disposable income of urban resident | per capita disposable income of urban household | per-capita disposable income of urban resident
农村居民人均可支配收入: per capita disposable income of rural resident | per capita disposable income of rural household
居民人均消费支出: per capita consumption expenditure | per capita consumer spending | per capita consumption
工资: salary | wage | monthly salary | average salary
村集体经济收入: collective income | village collective income
市场主体: market entity | business entity | market player | registered business
新增市场主体: newly registered market entity | new market entity | newly registered business entity | new business entity
规模以上工业企业: industrial company above designated size
高新技术企业: high-tech enterprise | high-tech company | high-tech firm | national high-tech enterprise | national-level high-tech enterprise | new and high-tech enterprise
科技型中小企业: technology-based small and medium-sized enterprise | technology-based sme | tech-based sme | sci-tech sme | small and medium-sized technology enterprise
专精特新企业: specialized and sophisticated enterprise | specialized and sophisticated sme | specialized, refined, distinctive and innovative enterprise
专精特新小巨人企业: little giant enterprise | little giant firm | little giant company | little giant
独角兽企业: unicorn | unicorn company | unicorn enterprise
外商投资企业: foreign-invested enterprise | foreign-funded enterprise | foreign-invested company | foreign-funded company
个体工商户: self-employed business | individually owned business | self-employed household
发明专利: invention patent | valid invention patent
专利授权量: patent granted | patent authorization
专利申请量: patent application
重点实验室: key laboratory | key lab | national key laboratory | state key laboratory
5G基站: 5g base station
中欧班列开行: china-europe freight train | china-europe freight train trip | china-europe freight train service | china-europe train | china-europe freight service | china-europe railway express train | trip by china-europe freight train | china-europe cargo train | china-europe freight train operated | china-europe rail service | freight train to europe
海铁联运箱量: sea-rail intermodal container | sea-rail intermodal transport | rail-sea intermodal volume | sea-rail intermodal volume | sea-rail container volume
货物吞吐量: cargo throughput | cargo handled | handle cargo | cargo handling | port cargo throughput | cargo volume
集装箱吞吐量: container throughput | container handled | handle container | container volume | handle teu | container traffic
旅客吞吐量: passenger throughput | passenger traffic | handle passenger | passenger volume
货邮吞吐量: cargo and mail throughput | air cargo throughput | freight and mail throughput | cargo and mail | cargo and mail volume
货运量: freight volume | cargo transport volume | freight traffic | freight transport | goods transported | freight | cargo transported
货物周转量: freight turnover | cargo turnover
客运量: passenger trip | passenger transported | railway passenger trip | passenger carried | passenger journey
快递业务量: express delivery volume | parcel | express parcel | parcel volume | express delivery | courier volume | delivery business volume
高速公路里程: expressway mileage | length of expressway | total length of expressway
公路里程: road mileage | highway mileage
高铁里程: high-speed railway mileage | high-speed rail | length of high-speed railway
铁路里程: railway mileage | operating mileage of railway | railway operating mileage
轨道交通里程: metro mileage | subway mileage | operating length of metro | rail transit mileage
全长: total length | length | full length | overall length
机动车保有量: vehicle ownership | motor vehicle ownership | car ownership
新能源汽车产量: new energy vehicle output | output of new energy vehicle | nev output | production of new energy vehicle
新能源汽车销量: new energy vehicle sale | sale of new energy vehicle | nev sale | new energy vehicle sold
新能源汽车出口: export of nev | nev export | export of new energy vehicle | new energy vehicle export
航线: route | air route | international route | shipping route | container route
充电桩: charging pile | charging facility | charging station | charging point
接待游客: tourist | visitor | tourist trip | tourist visit | tourist arrival | visit | domestic trip | visitor trip | receive tourist | receive visitor | holidaymaker
旅游收入: tourism revenue | tourism income | tourist revenue | tourist spending | tourism spending
入境游客: inbound tourist | overseas tourist | inbound visitor | overseas visitor | inbound trip | foreign visitor
参观人数: visitor attendance
票房: box office | box office revenue
博物馆: museum
学位: school place | student place
在校生: student enrolled | enrolled student
毕业生: college graduate | graduate | university graduate
床位: bed | hospital bed
养老床位: elderly care bed | bed for the elderly | nursing bed
卫生技术人员: medical worker | medical staff
惠及居民: household benefited | resident benefited
老旧小区改造: old residential community | old residential compound | old urban residential community | old neighborhood
保障性住房: government-subsidized housing | affordable housing unit | affordable home | subsidized rental home | government-subsidized rental home
停车位: parking space | parking lot
PM2.5平均浓度: pm 2.5 concentration | average pm 2.5 concentration | concentration of pm 2.5 | density of pm 2.5
空气质量优良天数: day with good air quality | day of good air quality | good air day
空气质量优良率: proportion of day with good air quality | ratio of good air day
污水处理率: sewage treatment rate
建筑面积: floor area | floor space | construction area | building area | gross floor area | total floor area | constructed area | total construction area
占地面积: land area | floor-plan area | covered area | total area | cover an area | area | occupy | covering an area
种植面积: planting area | planted area
二氧化碳减排量: carbon dioxide emission | co2 emission | carbon emission
能耗强度: energy consumption per unit of gdp | energy intensity
工期: construction period
面积: acreage
得分: score
排名: ranking
市场占有率: market share | share of the market
合格率: pass rate | qualified rate
产能利用率: capacity utilization | capacity utilization rate | utilization rate of capacity
实际到账外资: paid-in capital
国家和地区: country and region | country or region | country
城市: city
企业: enterprise | company | firm | business
工业企业: industrial enterprise | industrial company | industrial firm
外贸企业: foreign trade company | foreign trade enterprise | foreign trade firm | company with import and export record
民营企业: private enterprise | private company | private firm
居民: resident | people
家庭: household | family
村: village
学校: school
医院: hospital
参训人员: trainee | people trained | participant trained
研修班: training course | training class | training session | seminar | workshop
参展商: exhibitor
员工: employee | staff | worker | staff member
研发人员: r & d personnel | researcher | r & d staff
专家: expert
志愿者: volunteer
去程: outbound trip | outbound train | westbound trip
回程: return trip | inbound train | return train | eastbound trip
标箱: container
货物: goods | cargo
货值: goods value | value of goods | cargo value
泊位: berth
桥梁: bridge
隧道: tunnel
车站: station
线路: line | service line
车辆: vehicle | car
汽车产量: vehicle output | auto output | car output | output of vehicle | automobile output
汽车销量: vehicle sale | auto sale | car sale | automobile sale
汽车出口: vehicle export | auto export | car export
机器人: robot
仓库: warehouse
海外仓: overseas warehouse
示范引领项目: demonstration project
产业链: industrial chain
`;

export interface EnglishIndicatorRow {
  words: readonly string[];
  name: string;
}

/** A word as it is looked up: singular, without possessive. */
export function singular(lower: string): string {
  const bare = lower.replace(/'s?$/, '');
  if (/(?:ss|us|is|ics)$/.test(bare) || bare.length < 4 || /^(?:goods|gas|earnings|sales|services|assets)$/.test(bare))
    return bare === 'sales' ? 'sale' : bare === 'services' ? 'service' : bare === 'assets' ? 'asset' : bare;
  if (/(?:ch|sh|ss|x)es$/.test(bare)) return bare.slice(0, -2);
  if (/[^aeiou]ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  return bare.endsWith('s') ? bare.slice(0, -1) : bare;
}

/** Parts of a wording: words and digits; hyphens join nothing. */
export const indicatorWords = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\p{L}+(?:'\p{L}+)*|\d+(?:\.\d+)?|&/gu) ?? []
  ).map(singular);

const rows = ROWS.trim()
  .split('\n')
  .flatMap((line) => {
    const at = line.indexOf(': ');
    return line
      .slice(at + 2)
      .split(' | ')
      .map((form) => ({ words: indicatorWords(form), name: line.slice(0, at) }));
  });

/** Wordings by their first word, longest first. */
export const ENGLISH_INDICATORS: ReadonlyMap<string, readonly EnglishIndicatorRow[]> = (() => {
  const index = new Map<string, EnglishIndicatorRow[]>();
  for (const row of rows) index.set(row.words[0]!, [...(index.get(row.words[0]!) ?? []), row]);
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
})();
