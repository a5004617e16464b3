/** English wordings of what transport, trips and tourism are measured by: the Chinese name, then wordings in the singular. */
export const MOVEMENT = `
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
航线: route | air route | shipping route
国际航线: international route | international air route | international shipping route
充电桩: charging pile | charging facility | charging station | charging point
接待游客: tourist | visitor | tourist trip | tourist visit | tourist arrival | visit | domestic trip | visitor trip | receive tourist | receive visitor | holidaymaker
旅游收入: tourism revenue | tourism income | tourist revenue | tourist spending | tourism spending
入境游客: inbound tourist | overseas tourist | inbound visitor | overseas visitor | inbound trip | foreign visitor
参观人数: visitor attendance
票房: box office | box office revenue
博物馆: museum
`;
