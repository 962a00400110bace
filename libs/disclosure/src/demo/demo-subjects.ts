import type { DocumentTopic } from '../model/document-codes';

export interface DemoSubject {
  readonly unit: string;
  readonly topic: DocumentTopic;
  readonly name: string;
  readonly aim: string;
  readonly duty: string;
  readonly rule: string;
  readonly keywords: readonly string[];
}

/** Keywords in one text, parted by a comma. */
const subject = (
  [unit, topic, name]: readonly [string, DocumentTopic, string],
  aim: string,
  duty: string,
  rule: string,
  keywords: string,
): DemoSubject => ({ unit, topic, name, aim, duty, rule, keywords: keywords.split('，') });

/** What the units of the invented county regulate; each makes a measure, a notice and an explanation. */
export const DEMO_SUBJECTS: readonly DemoSubject[] = [
  subject(
    ['县交通局', 'transport', '农村公路养护管理'],
    '让县道、乡道、村道有人管、有人修',
    '编制年度养护计划，每季度公布一次检查结果',
    '发现护栏、标志缺损的，24小时内设置警示，5个工作日内修复',
    '农村公路，养护',
  ),
  subject(
    ['县教育局', 'education', '义务教育入学登记'],
    '让适龄儿童就近入学、一次登记',
    '每年4月底前公布学区范围和招生计划',
    '居住证明、户口簿由系统核验，家长不再提交复印件',
    '入学，学区',
  ),
  subject(
    ['县民政局', 'welfare', '临时救助'],
    '让遇到急难的家庭当天得到帮助',
    '在各乡镇设立救助窗口，备用金随用随补',
    '急难情形先行救助，救助后10个工作日内补办手续',
    '临时救助，急难',
  ),
  subject(
    ['县人社局', 'employment', '返乡创业补贴'],
    '支持返乡人员在本县开办小店小厂',
    '每年两次集中受理，结果公示7天',
    '正常经营6个月以上的，一次性补贴5000元',
    '创业，补贴',
  ),
  subject(
    ['县住建局', 'housing', '老旧小区改造'],
    '先改水电管网，再改楼面环境',
    '改造方案在小区张贴15天，听取住户意见',
    '经三分之二以上住户同意的小区列入当年计划',
    '老旧小区，改造',
  ),
  subject(
    ['县农业农村局', 'agriculture', '高标准农田建后管护'],
    '让修好的沟渠和机耕路长期有用',
    '每年春耕前完成一次巡查',
    '损坏设施由村集体报修，15个工作日内处理',
    '农田，管护',
  ),
  subject(
    ['县卫健局', 'health', '家庭医生签约服务'],
    '让老人和慢性病人不出村看上病',
    '签约团队每季度上门一次',
    '65岁以上老年人免费体检每年一次',
    '家庭医生，签约',
  ),
  subject(
    ['县市场监管局', 'market', '小餐饮登记管理'],
    '降低门槛，管住安全',
    '登记材料齐全的，当场发证',
    '后厨实行视频公开，每半年检查一次',
    '小餐饮，登记',
  ),
  subject(
    ['县应急局', 'safety', '山洪地质灾害避险转移'],
    '让每户知道何时走、走哪里',
    '汛期前完成一次全员演练',
    '红色预警发布后1小时内完成危险区人员转移',
    '山洪，避险',
  ),
  subject(
    ['县财政局', 'finance', '惠民补贴资金发放'],
    '补贴一张卡发放，一次查清',
    '每月20日前公布上月发放情况',
    '发放错误的，10个工作日内更正',
    '补贴，一卡通',
  ),
  subject(
    ['县文旅局', 'culture', '乡村公共文化空间开放'],
    '让文化站、农家书屋真正开门',
    '每周开放不少于42小时',
    '活动安排提前5天公布',
    '文化站，开放',
  ),
  subject(
    ['县城管局', 'environment', '生活垃圾分类投放'],
    '减少垃圾，方便投放',
    '投放点每天清洗两次',
    '大件垃圾预约上门，3天内清运',
    '垃圾分类，环境',
  ),
];
