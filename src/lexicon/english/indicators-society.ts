/** English wordings of what people, jobs, schools, care, science and nature are measured by: the Chinese name, then wordings in the singular. */
export const SOCIETY = `
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
城镇居民人均可支配收入: urban resident per capita disposable income | urban per capita disposable income | disposable income of urban resident | per capita disposable income of urban resident | per capita disposable income of urban household | per-capita disposable income of urban resident
农村居民人均可支配收入: rural resident per capita disposable income | rural per capita disposable income | disposable income of rural resident | per-capita disposable income of rural resident | per capita disposable income of rural resident | per capita disposable income of rural household
居民人均消费支出: per capita consumption expenditure | per capita consumer spending | per capita consumption
工资: salary | wage | monthly salary | average salary
村集体经济收入: collective income | village collective income
市场主体: market entity | business entity | market player | registered business
新增市场主体: newly registered market entity | new market entity | newly registered business entity | new business entity
规模以上工业企业: industrial company above designated size
机场关联企业: airport-related company | airport-related enterprise | airport-related business
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
外贸货物: foreign trade cargo | foreign trade goods
货物: goods | cargo
货值: goods value | value of goods | cargo value
港口: port
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
人口密度: population density
城镇常住人口: urban permanent resident | urban resident population | urban permanent population | urban population
农村常住人口: rural permanent resident | rural population
出生人口: birth | newborn
出生率: birth rate
死亡率: mortality rate | death rate
自然增长率: natural growth rate | natural population growth rate
60岁及以上人口: people aged 60 and above | population aged 60 and above
失业人员再就业: unemployed people reemployed | laid-off worker reemployed
农村劳动力转移就业: transferred rural labor | rural laborer transferred | surplus rural labor transferred | rural laborer working outside
外出务工人数: migrant worker
贫困人口: poor people | impoverished people | impoverished resident | people in poverty | poor population | impoverished population | people living in poverty | registered poor people | people below the poverty line | poverty-stricken people
贫困户: poor household | impoverished household | registered poor household | poverty-stricken household | registered impoverished household
脱贫人口: people lifted out of poverty | people out of poverty
脱贫户: household lifted out of poverty
贫困发生率: poverty rate | poverty headcount ratio | poverty headcount rate | incidence of poverty | poverty incidence | poverty ratio
贫困村: poor village | impoverished village | poverty-stricken village
贫困县: poor county | impoverished county | poverty-stricken county
人均收入: per capita income | per-capita income | income per capita | per capita annual income | per capita net income
收入: income | earnings
农民人均纯收入: per capita net income of farmer | per capita net income of rural resident | per capita income of rural resident | per capita income of farmer
居民人均消费支出: per capita consumption spending | per capita expenditure | per capita consumer expenditure | consumption expenditure per capita | per capita living expenditure
城镇居民人均消费支出: per capita consumption expenditure of urban resident
农村居民人均消费支出: per capita consumption expenditure of rural resident
恩格尔系数: engel coefficient | engel's coefficient
城乡居民收入比: income ratio between urban and rural resident | urban-rural income ratio
最低工资标准: minimum wage
低保标准: subsistence allowance | minimum living allowance | basic living allowance
养老金: pension
基本养老保险参保人数: participant in basic pension insurance | people covered by basic pension insurance | basic pension insurance
基本医疗保险参保人数: people covered by basic medical insurance | participant in basic medical insurance | basic medical insurance
养老服务机构: elderly care institution | nursing home | elderly care facility
社区养老设施: community elderly care facility
医疗卫生机构: medical institution | health institution | medical and health institution
执业医师: licensed doctor | practicing physician
注册护士: registered nurse
预期寿命: life expectancy | average life expectancy
幼儿园: kindergarten
中小学: primary and secondary school | primary and middle school
普通高校: institution of higher learning | regular institution of higher education | higher education institution
毛入学率: gross enrollment rate | gross enrolment rate | gross enrollment ratio
专任教师: full-time teacher | full-time faculty member | teaching staff | faculty member
本科生: undergraduate | undergraduate student
研究生: graduate student | postgraduate | postgraduate student
博士生: doctoral student | doctoral candidate | phd student
留学生: international student | overseas student | foreign student
学生: student
教师: teacher
论文: paper | research paper | paper published
科研经费: research fund | research funding | scientific research fund
科研项目: research project | scientific research project
实验室: laboratory | lab
院士: academician
学科: discipline
发明专利授权量: invention patent granted | invention patent authorized
专利授权量: patent authorized | granted patent
专利申请量: patent filed | patent filing
发明专利: invention patent in force | patent for invention
专利: patent
每万人口发明专利拥有量: invention patent per 10,000 people
科技进步贡献率: contribution rate of scientific and technological progress
科技成果转化: technology transfer | technology transferred
全国重点实验室: national key lab | state key lab
领军人才: leading talent
高技能人才: high-skilled talent | highly skilled worker | skilled worker
人才: talent
中欧班列开行: china-europe freight train service | china-europe rail freight service | china-europe freight trip | china europe freight train
班列: freight train | cargo train | block train
海铁联运班列: sea-rail intermodal train | rail-sea intermodal train | sea-rail train | rail-sea train
国际货运航班: international cargo flight | all-cargo flight | cargo flight
航班: flight | passenger flight
起降架次: aircraft movement | takeoff and landing | flight takeoff and landing
旅客周转量: passenger turnover | passenger-kilometer turnover
快递业务收入: express delivery revenue | express business revenue
邮政业务总量: postal service volume | business volume of postal service
电信业务总量: telecommunication service volume | business volume of telecommunication service
5G用户: 5g user | 5g subscriber
手机用户: mobile phone user | mobile phone subscriber
宽带用户: broadband user | broadband subscriber | fixed broadband user
农村公路: rural road | rural highway
公路: road | highway
高速公路: expressway
铁路: railway
自行车: bicycle
地铁客运量: metro ridership | subway ridership | metro passenger traffic
客流量: passenger flow | ridership | daily ridership | foot traffic
集装箱航线: container route | container shipping route | container service | container liner route
外贸航线: foreign trade route | international shipping route
万吨级泊位: 10,000-ton berth | 10,000-ton-class berth
最高时速: maximum speed | top speed | design speed | designed speed | maximum design speed
旅行时间: travel time | journey time | travelling time
国内游客: domestic tourist | domestic visitor | domestic tourist visit | domestic tourist trip
国内旅游收入: domestic tourism revenue | domestic tourism income
旅游收入: total tourism revenue | total tourism income | comprehensive tourism income | comprehensive tourism revenue | comprehensive income of tourism | tourism receipt | tourist income | revenue from tourism
国内出游: domestic tourist trip made
过夜游客: overnight visitor | overnight tourist
出入境人次: inbound and outbound trip | cross-border trip | entry and exit trip
酒店入住率: hotel occupancy rate | occupancy rate | room occupancy rate
民宿: homestay | guesthouse | bed and breakfast | b & b
酒店: hotel
景区: scenic spot | scenic area | tourist attraction | attraction
4A级景区: 4a-level scenic spot | 4a-level scenic area | 4a scenic spot | 4a-level tourist attraction
5A级景区: 5a-level scenic spot | 5a-level scenic area | 5a scenic spot | 5a-level tourist attraction
电影院: cinema
图书馆: library
公共图书馆: public library
图书馆藏书: book collection
展位: booth | standard booth
展览面积: exhibition area | exhibition space | exhibition hall area
参展企业: exhibiting company | exhibiting enterprise | participating company | participating enterprise | exhibiting firm
参会客商: participant | delegate | attendee | guest
专业观众: professional visitor | trade visitor | professional buyer | buyer
签约项目: cooperation project signed | project inked | signed cooperation project
签约协议: agreement | cooperation agreement | cooperation agreement signed | memorandum of understanding
合作项目: cooperation project | cooperative project
合同: contract
招生: new student | freshman | enrollment
绿地率: green space ratio
公园: park
绿道: greenway
空气质量优良天数: day with excellent or good air quality | day with fine air quality | day of excellent air quality
空气质量优良率: proportion of day with excellent or good air quality | ratio of day with good air quality | rate of good air quality
地表水优良率: proportion of good-quality surface water
生活垃圾无害化处理率: harmless treatment rate of domestic waste
能源消费量: energy consumption | total energy consumption
用水量: water consumption | water use
碳强度: carbon intensity
水库蓄水量: water storage
降水量: precipitation | rainfall
平均气温: average temperature | mean temperature
交通事故死亡人数: traffic death
建成区面积: built-up area
志愿服务: volunteer service
社区: community
乡镇: township
行政村: administrative village
人均公园绿地面积: per capita park green area | per capita green space
市民: citizen
农户: rural household | farm household | farming household
农民: farmer | villager
小微企业: small and micro enterprise | small and micro business | small and micro firm
中小企业: small and medium-sized enterprise | sme
民营经济: private sector
国有企业: state-owned enterprise
科技企业: technology company | tech company | tech firm | technology firm
世界500强企业: fortune global 500 company | fortune 500 company | fortune global 500 enterprise | fortune 500 enterprise
规模以上服务业企业: service enterprise above designated size
规模以上企业: enterprise above designated size
农民专业合作社: farmer cooperative | cooperative | rural cooperative | professional cooperative
家庭农场: family farm
龙头企业: leading enterprise | leading agricultural enterprise
供应商: supplier
门店: store | shop | outlet
用户: user | customer | subscriber
订阅用户: paying user
温室: greenhouse
茶园面积: tea garden area | tea plantation area | tea garden | tea plantation
种植面积: cultivation area | area under cultivation | planted acreage | plantation area | sown area
`;
