/** Who looked at the unit's board. */
export const board = {
  person: '{name} {time}',
  comma: '、',
  today: '今天看过看板的：{people}。',
  rule: '工作日到 {time} 还没有人看，会提醒全单位。',
  dayOff: '今天放假，不要求查看。',
};
