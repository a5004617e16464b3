const split = (text: string) => text.trim().split(/\s+/);

/** What one goes by. */
export const VEHICLES: readonly string[] = split('火车 高铁 飞机 动车 列车 汽车 公交 地铁 轮渡 客车 航班 大巴 班车');

/** That one goes by a car, a bicycle or on foot. */
export const DRIVING: readonly string[] = split('自驾 驾车 开车 乘车 坐车 骑车 骑行 骑马 骑摩托 骑自行车 步行 徒步 走路');

/** What goes along a way, as its time is called: 运行时间. */
export const GOING: readonly string[] = split('运行 飞行 通行 旅行 行车 乘车 行驶 航行 往返 通勤 在途 旅途 运输 出行');

/** Verbs of getting to the end of a way: 3小时可达, 直达. */
export const REACHES = '[抵到通可直互送]达';
