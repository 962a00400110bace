import type { Audience, ItemTheme, PowerType } from '../model/form/service-item';

export interface DemoItem {
  /** Short name of the unit; 乡镇 stands for every township. */
  readonly unit: string;
  readonly name: string;
  readonly variant: string;
  readonly type: PowerType;
  readonly theme: ItemTheme;
  readonly audience: Audience;
  readonly statutory: number;
  readonly promised: number;
  readonly fee: string;
  readonly basis: string;
  readonly conditions: readonly string[];
  readonly materials: readonly string[];
  readonly result: string;
}

const ID = '申请人身份证';

type Head = readonly [string, string, PowerType, ItemTheme, Audience, number, number];

const item = (
  [unit, name, type, theme, audience, statutory, promised]: Head,
  basis: string,
  condition: string,
  materials: string,
  result: string,
  more: { readonly fee?: string; readonly variant?: string } = {},
): DemoItem => ({
  ...{ unit, name, type, theme, audience, statutory, promised, basis, result },
  variant: more.variant ?? '',
  fee: more.fee ?? '',
  conditions: condition.split('；'),
  materials: [audience === 'organisations' ? '营业执照' : ID, ...materials.split('，')],
});

/** Matters that any county settles; limits, conditions and materials of this one are invented. */
export const DEMO_ITEMS: readonly DemoItem[] = [
  item(
    ['乡镇', '农村村民住宅建设审批', 'licence', 'housing', 'people', 20, 10],
    '《中华人民共和国土地管理法》第六十二条',
    '本村集体经济组织成员；一户一宅；符合村庄规划',
    '建房申请表，村民小组会议记录',
    '乡村建设规划许可证',
  ),
  item(
    ['乡镇', '最低生活保障申请', 'payment', 'welfare', 'people', 30, 15],
    '《社会救助暂行办法》第十一条',
    '本县户籍；家庭人均收入低于低保标准',
    '低保申请书，家庭经济状况授权书',
    '低保待遇决定书',
  ),
  item(
    ['乡镇', '生育登记', 'public-service', 'birth', 'people', 5, 1],
    '《中华人民共和国人口与计划生育法》第十八条',
    '夫妻一方户籍或居住地在本乡镇',
    '生育登记表，结婚证',
    '生育登记证明',
  ),
  item(
    ['县公安局', '户口迁移', 'confirmation', 'papers', 'people', 10, 3],
    '《中华人民共和国户口登记条例》第十条',
    '在本县有合法稳定住所',
    '户口簿，住所证明',
    '户口迁移证',
    { variant: '县内迁移' },
  ),
  item(
    ['县公安局', '居住证核发', 'confirmation', 'papers', 'people', 15, 5],
    '《居住证暂行条例》第九条',
    '在本县居住满半年；有稳定就业、住所或者连续就读',
    '居住证申领表，住所或就业证明',
    '居住证',
  ),
  item(
    ['县教育局', '义务教育阶段转学', 'public-service', 'schooling', 'people', 15, 5],
    '《中小学生学籍管理办法》第十四条',
    '户籍或监护人居住地变动',
    '转学申请表，户口簿',
    '转学联系单',
  ),
  item(
    ['县教育局', '民办学校设立', 'licence', 'schooling', 'organisations', 60, 30],
    '《中华人民共和国民办教育促进法》第十二条',
    '有章程和组织机构；有合格教师；有必要场所和经费',
    '设立申请报告，学校章程，场地证明',
    '办学许可证',
  ),
  item(
    ['县教育局', '家庭经济困难学生资助', 'payment', 'schooling', 'people', 20, 10],
    '《学生资助资金管理办法》第五条',
    '在本县学校就读；家庭经济困难',
    '资助申请表，困难情况说明',
    '资助决定',
  ),
  item(
    ['县民政局', '结婚登记', 'confirmation', 'birth', 'people', 1, 1],
    '《婚姻登记条例》第七条',
    '双方自愿；达到法定婚龄；均无配偶',
    '双方无配偶声明书',
    '结婚证',
  ),
  item(
    ['县民政局', '高龄津贴', 'payment', 'old-age', 'people', 20, 10],
    '《中华人民共和国老年人权益保障法》第三十三条',
    '本县户籍；年满80周岁',
    '津贴申请表，社会保障卡',
    '津贴发放决定',
  ),
  item(
    ['县民政局', '社会团体成立登记', 'licence', 'other', 'organisations', 60, 20],
    '《社会团体登记管理条例》第九条',
    '有规范的名称；有固定住所；有合法的资产',
    '成立申请书，章程草案，发起人名单',
    '社会团体法人登记证书',
  ),
  item(
    ['县民政局', '特困人员供养', 'payment', 'welfare', 'people', 30, 15],
    '《社会救助暂行办法》第十四条',
    '无劳动能力、无生活来源、无法定赡养扶养人',
    '供养申请书，家庭状况说明',
    '特困人员救助供养证',
  ),
  item(
    ['县司法局', '法律援助申请', 'payment', 'other', 'people', 7, 3],
    '《中华人民共和国法律援助法》第三十一条',
    '经济困难；事项属于法律援助范围',
    '援助申请表，经济困难说明，案件材料清单',
    '给予法律援助决定书',
  ),
  item(
    ['县人社局', '就业困难人员认定', 'confirmation', 'work', 'people', 20, 10],
    '《中华人民共和国就业促进法》第五十二条',
    '登记失业；属于就业困难情形之一',
    '认定申请表，失业登记凭证',
    '就业创业证',
  ),
  item(
    ['县人社局', '城乡居民养老保险参保登记', 'public-service', 'old-age', 'people', 5, 1],
    '《中华人民共和国社会保险法》第二十条',
    '年满16周岁；非在校学生；未参加职工养老保险',
    '参保登记表',
    '参保凭证',
  ),
  item(
    ['县人社局', '劳务派遣经营许可', 'licence', 'business', 'organisations', 20, 10],
    '《中华人民共和国劳动合同法》第五十七条',
    '注册资本不少于二百万元；有固定场所',
    '许可申请书，验资证明，场所证明',
    '劳务派遣经营许可证',
  ),
  item(
    ['县人社局', '创业担保贷款申请', 'public-service', 'work', 'people', 20, 12],
    '《中华人民共和国就业促进法》第十九条',
    '在本县自主创业；没有不良信用记录',
    '贷款申请表，营业执照复印件',
    '贷款推荐意见',
  ),
  item(
    ['县自然资源局', '林木采伐许可', 'licence', 'land', 'anyone', 20, 7],
    '《中华人民共和国森林法》第五十六条',
    '有林木所有权；在采伐限额内',
    '采伐申请表，林权证明',
    '林木采伐许可证',
  ),
  item(
    ['县自然资源局', '不动产转移登记', 'confirmation', 'housing', 'anyone', 30, 5],
    '《不动产登记暂行条例》第十四条',
    '权属清楚；双方共同申请',
    '登记申请书，不动产权证书，买卖合同',
    '不动产权证书',
    { fee: '住宅每件80元' },
  ),
  item(
    ['县自然资源局', '设施农业用地备案', 'other-power', 'land', 'anyone', 10, 5],
    '《中华人民共和国土地管理法实施条例》第十二条',
    '不占永久基本农田；符合用地标准',
    '备案表，用地协议',
    '备案通知书',
  ),
  item(
    ['县住建局', '公租房申请', 'payment', 'housing', 'people', 30, 15],
    '《公共租赁住房管理办法》第七条',
    '本县无住房或住房困难；收入低于规定标准',
    '公租房申请表，收入说明，住房情况说明',
    '保障资格通知',
  ),
  item(
    ['县住建局', '建筑工程施工许可', 'licence', 'business', 'organisations', 7, 3],
    '《中华人民共和国建筑法》第七条',
    '已取得规划许可；已确定施工企业；资金已落实',
    '施工许可申请表，规划许可证，施工合同',
    '建筑工程施工许可证',
  ),
  item(
    ['县住建局', '农村危房改造补助', 'payment', 'housing', 'people', 30, 20],
    '《云岭县农村危房改造实施办法》第六条',
    '住房鉴定为危房；属于保障对象',
    '改造申请表，房屋鉴定报告',
    '补助决定',
  ),
  item(
    ['县交通局', '道路旅客运输经营许可', 'licence', 'transport', 'organisations', 20, 10],
    '《中华人民共和国道路运输条例》第八条',
    '有检测合格的车辆；有合格驾驶员；有安全制度',
    '经营申请表，车辆清单，安全管理制度',
    '道路运输经营许可证',
  ),
  item(
    ['县交通局', '道路货运车辆年审', 'other-power', 'transport', 'anyone', 5, 1],
    '《道路货物运输及站场管理规定》第二十三条',
    '车辆检测合格',
    '道路运输证，车辆检测报告',
    '年审签注',
  ),
  item(
    ['县交通局', '超限运输许可', 'licence', 'transport', 'anyone', 20, 3],
    '《公路安全保护条例》第三十五条',
    '货物不可拆解；有护送方案',
    '超限运输申请表，车货信息',
    '超限运输车辆通行证',
  ),
  item(
    ['县水利局', '取水许可', 'licence', 'land', 'anyone', 45, 15],
    '《取水许可和水资源费征收管理条例》第二条',
    '符合水资源规划；有计量设施',
    '取水申请表，水资源论证报告',
    '取水许可证',
  ),
  item(
    ['县农业农村局', '农药经营许可', 'licence', 'business', 'anyone', 20, 8],
    '《农药管理条例》第二十四条',
    '有专业人员；有营业和仓储场所',
    '经营申请表，培训证明，场所平面图',
    '农药经营许可证',
  ),
  item(
    ['县农业农村局', '农机购置补贴', 'payment', 'land', 'people', 30, 15],
    '《中华人民共和国农业机械化促进法》第二十七条',
    '购买目录内机具；在本县从事农业生产',
    '补贴申请表，购机发票',
    '补贴结算通知',
  ),
  item(
    ['县农业农村局', '动物防疫条件审查', 'licence', 'land', 'anyone', 20, 10],
    '《中华人民共和国动物防疫法》第二十五条',
    '选址合规；有防疫设施和制度',
    '审查申请表，场所平面图，防疫制度',
    '动物防疫条件合格证',
  ),
  item(
    ['县文旅局', '营业性演出审批', 'licence', 'business', 'organisations', 3, 2],
    '《营业性演出管理条例》第十三条',
    '有演出场所；节目内容合法',
    '演出申请表，节目单，场地协议',
    '演出批准文件',
  ),
  item(
    ['县文旅局', '旅行社服务网点备案', 'other-power', 'business', 'organisations', 5, 1],
    '《旅行社条例》第十一条',
    '已设立旅行社',
    '备案表，网点场所证明',
    '备案登记证明',
  ),
  item(
    ['县卫健局', '公共场所卫生许可', 'licence', 'health', 'anyone', 20, 5],
    '《公共场所卫生管理条例》第四条',
    '场所卫生检测合格；有卫生制度',
    '卫生许可申请表，检测报告，平面布局图',
    '卫生许可证',
  ),
  item(
    ['县卫健局', '出生医学证明补发', 'confirmation', 'birth', 'people', 10, 3],
    '《中华人民共和国母婴保健法》第二十三条',
    '原证遗失；出生地在本县',
    '补发申请表，户口簿',
    '出生医学证明',
  ),
  item(
    ['县卫健局', '诊所备案', 'other-power', 'health', 'anyone', 20, 5],
    '《中华人民共和国基本医疗卫生与健康促进法》第三十八条',
    '有执业医师；有合格场所',
    '备案申请表，医师执业证书，场所证明',
    '诊所备案凭证',
  ),
  item(
    ['县退役军人局', '退役军人优待证申领', 'confirmation', 'papers', 'people', 60, 30],
    '《中华人民共和国退役军人保障法》第五十四条',
    '户籍在本县；服役档案清楚',
    '申领表，退役证件',
    '退役军人优待证',
  ),
  item(
    ['县退役军人局', '自主就业一次性补助', 'payment', 'work', 'people', 30, 15],
    '《退役士兵安置条例》第十九条',
    '自主就业退役士兵；从本县入伍',
    '补助申请表，退役证件',
    '补助发放通知',
  ),
  item(
    ['县应急局', '烟花爆竹零售许可', 'licence', 'business', 'anyone', 20, 10],
    '《烟花爆竹安全管理条例》第十六条',
    '专店销售；符合安全距离；负责人经过培训',
    '零售申请表，店面安全说明，培训证明',
    '烟花爆竹经营（零售）许可证',
  ),
  item(
    ['县市场监管局', '食品经营许可', 'licence', 'business', 'anyone', 20, 7],
    '《中华人民共和国食品安全法》第三十五条',
    '有合适场所和设备；有食品安全制度',
    '经营许可申请书，设备布局图，安全制度目录',
    '食品经营许可证',
  ),
  item(
    ['县市场监管局', '个体工商户设立登记', 'confirmation', 'business', 'people', 3, 1],
    '《中华人民共和国市场主体登记管理条例》第八条',
    '有经营能力；有经营场所',
    '设立登记申请书，经营场所证明',
    '营业执照',
  ),
  item(
    ['县市场监管局', '特种设备使用登记', 'licence', 'business', 'organisations', 15, 5],
    '《中华人民共和国特种设备安全法》第三十三条',
    '设备检验合格',
    '使用登记表，检验报告',
    '使用登记证',
  ),
  item(
    ['县城管局', '临时占用城市道路许可', 'licence', 'transport', 'anyone', 20, 5],
    '《城市道路管理条例》第三十一条',
    '确有需要；有恢复方案',
    '占道申请表，占用平面图',
    '占用许可证',
    { fee: '每平方米每天0.5元' },
  ),
  item(
    ['县城管局', '户外招牌设置备案', 'other-power', 'business', 'anyone', 10, 3],
    '《城市市容和环境卫生管理条例》第十一条',
    '样式符合街区规范；安装牢固',
    '备案表，效果图',
    '备案回执',
  ),
  item(
    ['县医保局', '异地就医备案', 'public-service', 'health', 'people', 5, 1],
    '《中华人民共和国社会保险法》第二十九条',
    '已参加本县医疗保险；在外地居住或转诊',
    '备案表',
    '备案结果',
  ),
  item(
    ['县医保局', '医疗救助申请', 'payment', 'health', 'people', 20, 10],
    '《社会救助暂行办法》第二十八条',
    '属于救助对象；个人负担超过起付线',
    '救助申请表，医疗费用结算单',
    '救助决定',
  ),
  item(
    ['县税务局', '个体户停业登记', 'other-power', 'business', 'people', 5, 1],
    '《中华人民共和国税收征收管理法实施细则》第十四条',
    '定期定额户；已结清税款',
    '停业登记表',
    '停业核准通知',
  ),
  item(
    ['生态环境云岭分局', '建设项目环境影响报告表审批', 'licence', 'business', 'organisations', 30, 15],
    '《中华人民共和国环境影响评价法》第二十二条',
    '选址合规；污染防治措施可行',
    '审批申请，环境影响报告表',
    '审批意见',
  ),
  item(
    ['公积金管理部', '购房提取住房公积金', 'public-service', 'housing', 'people', 3, 1],
    '《住房公积金管理条例》第二十四条',
    '购买自住住房；账户正常',
    '提取申请表，购房合同',
    '提取到账通知',
  ),
  item(
    ['县残联', '残疾人证办理', 'confirmation', 'welfare', 'people', 20, 10],
    '《中华人民共和国残疾人保障法》第二条',
    '户籍在本县；经鉴定符合残疾标准',
    '办证申请表，残疾评定表',
    '残疾人证',
  ),
  item(
    ['县残联', '残疾人两项补贴', 'payment', 'welfare', 'people', 25, 15],
    '《残疾人两项补贴管理办法》第四条',
    '持残疾人证；属于困难或重度残疾',
    '补贴申请表，残疾人证',
    '补贴发放决定',
  ),
  item(
    ['县总工会', '困难职工帮扶', 'public-service', 'welfare', 'people', 20, 10],
    '《中华人民共和国工会法》第三十一条',
    '工会会员；家庭生活困难',
    '帮扶申请表，收入说明',
    '帮扶决定',
  ),
  item(
    ['县发改局', '企业投资项目备案', 'other-power', 'business', 'organisations', 3, 1],
    '《企业投资项目核准和备案管理条例》第三条',
    '不属于核准目录和禁止类',
    '项目备案信息表',
    '项目备案证',
  ),
];
