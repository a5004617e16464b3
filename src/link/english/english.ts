export { englishDate, englishMonthDay } from './dates.js';
export { linkEnglish } from './entities.js';
export { englishPeriodAt } from './periodat.js';
export { englishPeriodRole, isEnglishFuture } from './periodroles.js';
