/** A holiday, a season of travel or a day of shopping: how it is written, and the days it takes. */
interface Holiday {
  /** Wordings, longest first. */
  words: readonly string[];
  /** First and last month it can fall in. */
  months: readonly [number, number];
  /**
   * Days off by year, `MM-DD/MM-DD`, with the weekend they join: the notices of the General Office of the State Council, 2010–2026.
   * Where the first day is later in the year than the last it lies in the year before. Other years are not guessed.
   */
  breaks: Readonly<Record<number, string>>;
}

/** `2010 05-01/05-03, …` as a record by year. */
const days = (rows: string): Record<number, string> =>
  Object.fromEntries(rows.split(', ').map((row) => row.split(' ') as [string, string]));

const NEW_YEAR =
  '2010 01-01/01-03, 2011 01-01/01-03, 2012 01-01/01-03, 2013 01-01/01-03, 2014 01-01/01-01, 2015 01-01/01-03, 2016 01-01/01-03, 2017 12-31/01-02, 2018 12-30/01-01, 2019 12-30/01-01, 2020 01-01/01-01, 2021 01-01/01-03, 2022 01-01/01-03, 2023 12-31/01-02, 2024 12-30/01-01, 2025 01-01/01-01, 2026 01-01/01-03';
const SPRING =
  '2010 02-13/02-19, 2011 02-02/02-08, 2012 01-22/01-28, 2013 02-09/02-15, 2014 01-31/02-06, 2015 02-18/02-24, 2016 02-07/02-13, 2017 01-27/02-02, 2018 02-15/02-21, 2019 02-04/02-10, 2020 01-24/02-02, 2021 02-11/02-17, 2022 01-31/02-06, 2023 01-21/01-27, 2024 02-10/02-17, 2025 01-28/02-04, 2026 02-15/02-23';
const QINGMING =
  '2010 04-03/04-05, 2011 04-03/04-05, 2012 04-02/04-04, 2013 04-04/04-06, 2014 04-05/04-07, 2015 04-04/04-06, 2016 04-02/04-04, 2017 04-02/04-04, 2018 04-05/04-07, 2019 04-05/04-07, 2020 04-04/04-06, 2021 04-03/04-05, 2022 04-03/04-05, 2023 04-05/04-05, 2024 04-04/04-06, 2025 04-04/04-06, 2026 04-04/04-06';
const LABOUR =
  '2010 05-01/05-03, 2011 04-30/05-02, 2012 04-29/05-01, 2013 04-29/05-01, 2014 05-01/05-03, 2015 05-01/05-03, 2016 04-30/05-02, 2017 04-29/05-01, 2018 04-29/05-01, 2019 05-01/05-04, 2020 05-01/05-05, 2021 05-01/05-05, 2022 04-30/05-04, 2023 04-29/05-03, 2024 05-01/05-05, 2025 05-01/05-05, 2026 05-01/05-05';
const DRAGON_BOAT =
  '2010 06-14/06-16, 2011 06-04/06-06, 2012 06-22/06-24, 2013 06-10/06-12, 2014 05-31/06-02, 2015 06-20/06-22, 2016 06-09/06-11, 2017 05-28/05-30, 2018 06-16/06-18, 2019 06-07/06-09, 2020 06-25/06-27, 2021 06-12/06-14, 2022 06-03/06-05, 2023 06-22/06-24, 2024 06-08/06-10, 2025 05-31/06-02, 2026 06-19/06-21';
const MID_AUTUMN =
  '2010 09-22/09-24, 2011 09-10/09-12, 2012 09-30/10-07, 2013 09-19/09-21, 2014 09-06/09-08, 2015 09-26/09-27, 2016 09-15/09-17, 2017 10-01/10-08, 2018 09-22/09-24, 2019 09-13/09-15, 2020 10-01/10-08, 2021 09-19/09-21, 2022 09-10/09-12, 2023 09-29/10-06, 2024 09-15/09-17, 2025 10-01/10-08, 2026 09-25/09-27';
const NATIONAL =
  '2010 10-01/10-07, 2011 10-01/10-07, 2012 09-30/10-07, 2013 10-01/10-07, 2014 10-01/10-07, 2015 10-01/10-07, 2016 10-01/10-07, 2017 10-01/10-08, 2018 10-01/10-07, 2019 10-01/10-07, 2020 10-01/10-08, 2021 10-01/10-07, 2022 10-01/10-07, 2023 09-29/10-06, 2024 10-01/10-07, 2025 10-01/10-08, 2026 10-01/10-07';

/** The forty days of travel around the Spring Festival, as the ministries announce them. */
const SPRING_TRAVEL =
  '2010 01-30/03-10, 2011 01-19/02-27, 2012 01-08/02-16, 2013 01-26/03-06, 2014 01-16/02-24, 2015 02-04/03-15, 2016 01-24/03-03, 2017 01-13/02-21, 2018 02-01/03-12, 2019 01-21/03-01, 2020 01-10/02-18, 2021 01-28/03-08, 2022 01-17/02-25, 2023 01-07/02-15, 2024 01-26/03-05, 2025 01-14/02-22, 2026 02-02/03-13';

/** Days that are the same every year. */
const everyYear = (span: string): Record<number, string> =>
  Object.fromEntries(Array.from({ length: 17 }, (_, i) => [2010 + i, span] as const));

/** By name. Of two named together (国庆中秋假期) the earlier row is taken: they share their days then. */
export const HOLIDAYS: Readonly<Record<string, Holiday>> = {
  春运: { words: ['春运'], months: [1, 2], breaks: days(SPRING_TRAVEL) },
  暑运: { words: ['暑运'], months: [7, 8], breaks: everyYear('07-01/08-31') },
  双十一: { words: ['双十一', '双11'], months: [11, 11], breaks: everyYear('11-11/11-11') },
  双十二: { words: ['双十二', '双12'], months: [12, 12], breaks: everyYear('12-12/12-12') },
  国庆: { words: ['国庆节', '国庆', '十一'], months: [10, 10], breaks: days(NATIONAL) },
  元旦: { words: ['元旦'], months: [1, 1], breaks: days(NEW_YEAR) },
  春节: { words: ['春节'], months: [1, 2], breaks: days(SPRING) },
  清明: { words: ['清明节', '清明'], months: [4, 4], breaks: days(QINGMING) },
  劳动节: { words: ['五一国际劳动节', '五一劳动节', '劳动节', '五一'], months: [5, 5], breaks: days(LABOUR) },
  端午: { words: ['端午节', '端午'], months: [5, 6], breaks: days(DRAGON_BOAT) },
  中秋: { words: ['中秋节', '中秋'], months: [9, 10], breaks: days(MID_AUTUMN) },
};
