/** English wordings of what output, firms, investment, finance and trade are measured by. A row a line: the Chinese name, then wordings in small letters and the singular. */
export const ECONOMY = `
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
规模以上工业增加值: industrial output of enterprise above designated size | industrial added value of enterprise above designated size | output of industrial enterprise above designated size | value-added of industrial enterprise above designated size | added value of industrial enterprise above designated size | value added of industrial enterprise above designated size | industrial added value above designated size | value-added industrial output | industrial added value of enterprise above designated size | value added of major industrial enterprise | added value of major industrial enterprise | added value of industry above designated size | value added of industry above designated size | industrial value added above designated size | value-added output of industrial enterprise above designated size | industrial output above designated size | value-added industrial output of enterprise above designated size | value added of industrial firm above designated size | industrial enterprise above designated size
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
商品房销售额: value of new home sold | value of home sold | new home sale | home sale | sale of commercial housing | commercial housing sale
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
民生支出: expenditure on people's livelihood | expenditure on people's wellbeing | spending on people's wellbeing | spending on people's livelihood | livelihood spending | livelihood expenditure
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
进出口额: foreign trade | export and import | import and export | total import and export | foreign trade volume | import and export volume | trade volume | total trade | total foreign trade | foreign trade value | import and export value | trade value | total import and export value | value of import and export | bilateral trade | trade | goods trade | trade in goods | volume of import and export | value of foreign trade | volume of foreign trade | merchandise trade
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
工业生产者出厂价格: producer price | producer price for industrial product | producer price of industrial product | ex-factory price | ex-factory price of industrial product
工业生产者购进价格: purchasing price for industrial producer | purchase price for industrial producer | purchaser price for industrial producer
服务业增加值: value added of services | value added of service industry | added value of service industry | service output
建筑业增加值: value added of construction | value added of the construction industry | added value of the construction industry
战略性新兴产业增加值: value added of strategic emerging industry | added value of strategic emerging industry | strategic emerging industry
高新技术产业增加值: value added of high-tech industry | added value of high-tech industry
高技术制造业增加值: value added of high-tech manufacturing | added value of high-tech manufacturing | value added of the high-tech manufacturing industry | high-tech manufacturing | high-technology manufacturing | value added of high-technology manufacturing
装备制造业增加值: value added of equipment manufacturing | added value of equipment manufacturing | value added of the equipment manufacturing industry | equipment manufacturing
采矿业: mining | mining industry | mining sector
制造业: manufacturing | manufacturing industry | manufacturing sector
电力、热力、燃气及水生产和供应业: production and supply of electricity | electricity, heat, gas and water production and supply | production and supply of electricity, heat, gas and water | production and supply of electricity, thermal power, gas and water
国民总收入: gross national income
农林牧渔业总产值: gross output value of agriculture, forestry, animal husbandry and fishery | output value of agriculture, forestry, animal husbandry and fishery | agricultural output value | output value of agriculture
农林牧渔业增加值: value added of agriculture, forestry, animal husbandry and fishery | added value of agriculture
秋粮产量: autumn grain output | autumn grain | output of autumn grain
早稻产量: early rice output | output of early rice | early rice
油料产量: oil-bearing crop output | output of oil-bearing crop | oil-bearing crop | oilseed output
棉花产量: cotton output | output of cotton | cotton production
猪肉产量: pork output | output of pork
禽蛋产量: egg output | output of egg | poultry egg
牛奶产量: milk output | output of milk | milk production
生猪存栏: hog in stock | pig in stock | live pig in stock
生猪出栏: hog slaughtered | pig slaughtered | slaughtered hog | hog sold
耕地面积: cultivated land | arable land | farmland area | area of farmland
造林面积: afforestation | afforested area | afforestation area
有效灌溉面积: effective irrigated area | irrigated area
粮食单产: grain yield | yield per unit area | per unit yield of grain
稻谷产量: rice output | output of rice | paddy output
小麦产量: wheat output | output of wheat
玉米产量: corn output | output of corn | maize output
大豆产量: soybean output | output of soybean
原煤产量: raw coal output | output of raw coal | coal output | coal production | raw coal
粗钢产量: crude steel output | output of crude steel | steel output
钢材产量: rolled steel output | output of rolled steel | steel product output
水泥产量: cement output | output of cement
天然气产量: natural gas output | natural gas production | gas output
原油产量: crude oil output | crude output | crude oil production
集成电路产量: output of integrated circuit | integrated circuit output | chip output
工业机器人产量: output of industrial robot | industrial robot output
工业用电量: industrial electricity consumption | industrial power consumption | industrial power use
全社会用电量: total electricity consumption | total power consumption
光伏装机容量: solar capacity | photovoltaic capacity | installed solar capacity | pv capacity | installed photovoltaic capacity | installed capacity of solar power
风电装机容量: wind power capacity | installed wind capacity | installed wind power capacity | wind capacity | installed capacity of wind power
储能装机: energy storage capacity | new energy storage capacity
营业成本: operating cost | cost of sale
单位成本: unit cost | unit cash cost | cash cost
扣非净利润: net profit excluding non-recurring item | non-gaap net profit | adjusted net profit | recurring net profit
经营活动现金流量净额: net cash flow from operating activity | operating cash flow | net operating cash flow | cash flow from operation
净资产: net asset
负债总额: total liability
净利率: net margin | net profit margin
净亏损: net loss
股息: dividend | final dividend | cash dividend | interim dividend | dividend per share
派息率: payout ratio | dividend payout ratio
资本支出: capital expenditure | capex | capital spending
研发费用率: r & d expense ratio
研发投入: r & d expense | r & d cost | r & d outlay | research and development expense | research and development cost | research spending
中标金额: bid value | winning bid
应收账款: account receivable | trade receivable
现金及现金等价物: cash and cash equivalent
新签合同额: newly signed contract | value of newly signed contract | newly signed order
房屋施工面积: floor space under construction | floor area under construction
房屋竣工面积: floor space completed | floor area completed
商品房销售面积: floor space of commercial building sold | floor space of commercial housing sold | sale area of commercial housing | area of commercial housing sold
商品房销售额: sale of commercial building | value of commercial housing sold
服务业投资: investment in the service sector | investment in the tertiary industry | tertiary industry investment
第一产业投资: investment in the primary industry | primary industry investment
第二产业投资: investment in the secondary industry | secondary industry investment
高技术产业投资: investment in high-tech industry | investment in high-tech manufacturing | investment in high-tech sector
签约额: contracted value | signed value | agreement value | intended investment | agreed value | contracted sum | planned investment of signed project
意向成交额: intended deal | intended transaction | intended trade volume | intended purchase | intentional turnover | tentative deal
政府采购规模: government procurement
非税收入: non-tax revenue
住户存款: household deposit | resident deposit | deposit of household
普惠小微贷款余额: inclusive loan to small and micro business | inclusive loan | loan to small and micro enterprise | inclusive finance loan
不良贷款率: non-performing loan ratio | npl ratio | non-performing loan rate | bad loan ratio
绿色贷款余额: green loan | balance of green loan
社会融资规模: social financing | total social financing
补贴资金: subsidy | subsidy fund
财政补助: fiscal subsidy
商品零售额: commodity retail sale | retail sale of commodity | retail sale of goods | goods retail
网上零售额: online retail sale of physical goods | online sale | retail sale online | e-commerce sale
电商交易额: e-commerce transaction | e-commerce transaction volume | e-commerce turnover
限额以上单位零售额: retail sale of enterprise above designated size | retail sale of unit above designated size
进出口额: value of import and export of goods | total value of import and export | total value of import and export of goods | total value of foreign trade | import and export of goods | export and import | two-way trade | external trade | total goods trade | foreign trade import and export | import and export of goods trade
出口额: value of export of goods | export of goods | total value of export | goods export | overseas shipment | shipment abroad
进口额: value of import of goods | import of goods | total value of import | goods import
贸易逆差: trade deficit
合同外资: contracted foreign investment | contracted foreign capital | contractual foreign investment
实际使用外资: foreign capital actually utilized | foreign capital actually used | foreign direct investment actually utilized | utilised foreign investment | use of foreign capital | foreign investment in actual use | utilization of foreign investment | foreign capital utilized | paid-in fdi | actual use of fdi | utilized foreign capital
新设外商投资企业: newly established foreign-invested enterprise | new foreign-invested enterprise | new foreign-funded enterprise | newly established foreign-funded enterprise | newly-established foreign-invested enterprise
招商引资到位资金: fund in place | investment in place | investment actually in place
对外承包工程完成营业额: turnover of overseas contracted project | turnover of foreign contracted project
房价: new-home price | new home price | price of new home | home price | housing price | new home price
股价: share price | stock price | share in | share of
地价: land price
工业品价格: industrial product price
食品价格: food price | price of food
制造业采购经理指数: purchasing manager index | pmi | manufacturing pmi
`;
