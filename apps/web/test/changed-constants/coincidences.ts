/** Numbers of stories and of the past that stand in finished texts and look like a constant of today without being it: each with enough words around it to be found once. What a lesson's prose tells is marked by its component instead. */
export const coincidences: readonly RegExp[] = [
  // The lines of private lending that were dropped in 2020.
  /民间借贷旧的 24%、36% 两条线/g,
  /The old lines of 24% and 36% in private lending/g,
  // Rolled over at 2% a month.
  /月息 2% 加 3% 手续费/g,
  /2% a month plus a 3% fee/g,
  /月息 2% 乘 12 是年 24%/g,
  /2% a month times 12 is 24% a year/g,
  // The charge for paying early in a worked example.
  /违约金 3% 是 247\.07 元/g,
  /a fee of 3% is ¥247\.07/g,
  // Half of a doubled limit.
  /25,000 元 30 天的利息/g,
  /of interest in 30 days/g,
  // The advertisement of ¥5 a day, and its table.
  /每 10,000 元一天 5 元利息/g,
  /¥5 a day of interest on ¥10,000/g,
  /30 天利息/g,
  /Interest in 30 days/g,
  // A student's limit in a report of 2021.
  /从 31,300 元降到 3,000 元/g,
  /from ¥31,300 to ¥3,000/g,
  // Loans that people in scenarios have or are offered.
  /年利率 24%，剩 12 期/g,
  /at 24% a year, 12 to go/g,
  /年化从 9% 到 24% 不等/g,
  /runs from 9% to 24%/g,
  /综合年化 12%，也是 12 期/g,
  /12% a year all-in, again 12 instalments/g,
  /「低至 12%」/g,
  /“from as low as 12%”/g,
  // How often something happens, with no right to it.
  /一两次查询/g,
  /分两次做/g,
];
