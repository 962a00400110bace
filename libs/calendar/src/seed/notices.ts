/** Numbers of the notices that arrange a year's holidays, as printed in the notice itself. */
const NUMBERS: Readonly<Record<number, string>> = {
  2019: '国办发明电〔2018〕15号',
  2020: '国办发明电〔2019〕16号',
  2021: '国办发明电〔2020〕27号',
  2022: '国办发明电〔2021〕11号',
  2023: '国办发明电〔2022〕16号',
  2024: '国办发明电〔2023〕7号',
  2025: '国办发明电〔2024〕12号',
  2026: '国办发明电〔2025〕7号',
};

/** Later notices that changed a year already arranged. */
const AMENDMENTS: Readonly<Record<number, string>> = {
  2015: '《国务院关于中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日调休放假的通知》',
  2019: '《国务院办公厅关于调整2019年劳动节假期安排的通知》',
  2020: '《国务院办公厅关于延长2020年春节假期的通知》（国办发明电〔2020〕1号）',
};

/** The first year whose notice this name is certain for. */
const NAMED_SINCE = 2007;

/** The notice a year's arrangement comes from: its name, its number where that is certain, and what amended it. */
export function noticeOf(year: number): string {
  if (year < NAMED_SINCE) return `国务院办公厅公布的${year}年节假日安排`;
  const number = NUMBERS[year];
  const name = `《国务院办公厅关于${year}年部分节假日安排的通知》${number ? `（${number}）` : ''}`;
  const amendment = AMENDMENTS[year];
  return amendment ? `${name}；${amendment}` : name;
}
