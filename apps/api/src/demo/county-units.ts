import type { UnitKind } from '@yangguang/identity/model';

export interface DemoUnit {
  /** Short latin code: begins the accounts of its people. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  /** False for bodies that a citizen does not write to directly. */
  readonly acceptsMessages?: false;
}

const unit = (code: string, kind: UnitKind, name: string, shortName: string): DemoUnit => ({
  code,
  kind,
  name,
  shortName,
});

/** 云岭县 is invented; so are its units, though any county has such ones. In the order of lists. */
export const COUNTY_UNITS: readonly DemoUnit[] = [
  { ...unit('xw', 'party', '中共云岭县委', '县委'), acceptsMessages: false },
  { ...unit('xzf', 'government', '云岭县人民政府', '县政府'), acceptsMessages: false },
  unit('xwb', 'office', '中共云岭县委办公室', '县委办'),
  unit('zfb', 'office', '云岭县人民政府办公室', '县政府办'),
  unit('xxzx', 'centre', '云岭县信息中心', '县信息中心'),
  unit('zzb', 'party', '中共云岭县委组织部', '县委组织部'),
  unit('xcb', 'party', '中共云岭县委宣传部', '县委宣传部'),
  unit('fgj', 'government', '云岭县发展和改革局', '县发改局'),
  unit('jyj', 'government', '云岭县教育局', '县教育局'),
  unit('gxj', 'government', '云岭县工业和信息化局', '县工信局'),
  unit('gaj', 'government', '云岭县公安局', '县公安局'),
  unit('mzj', 'government', '云岭县民政局', '县民政局'),
  unit('sfj', 'government', '云岭县司法局', '县司法局'),
  unit('czj', 'government', '云岭县财政局', '县财政局'),
  unit('rsj', 'government', '云岭县人力资源和社会保障局', '县人社局'),
  unit('zrj', 'government', '云岭县自然资源局', '县自然资源局'),
  unit('zjj', 'government', '云岭县住房和城乡建设局', '县住建局'),
  unit('jtj', 'government', '云岭县交通运输局', '县交通局'),
  unit('slj', 'government', '云岭县水利局', '县水利局'),
  unit('nyj', 'government', '云岭县农业农村局', '县农业农村局'),
  unit('wlj', 'government', '云岭县文化和旅游局', '县文旅局'),
  unit('wjj', 'government', '云岭县卫生健康局', '县卫健局'),
  unit('tyj', 'government', '云岭县退役军人事务局', '县退役军人局'),
  unit('yjj', 'government', '云岭县应急管理局', '县应急局'),
  unit('scj', 'government', '云岭县市场监督管理局', '县市场监管局'),
  unit('cgj', 'government', '云岭县城市管理局', '县城管局'),
  unit('ybj', 'government', '云岭县医疗保障局', '县医保局'),
  unit('zwj', 'government', '云岭县政务服务管理局', '县政务服务局'),
  unit('swj', 'vertical', '国家税务总局云岭县税务局', '县税务局'),
  unit('hbj', 'vertical', '市生态环境局云岭分局', '生态环境云岭分局'),
  unit('glz', 'institution', '云岭县公路管理站', '县公路站'),
  unit('gjj', 'institution', '云岭县住房公积金管理部', '公积金管理部'),
  unit('zgh', 'people-org', '云岭县总工会', '县总工会'),
  unit('flh', 'people-org', '云岭县妇女联合会', '县妇联'),
  unit('clh', 'people-org', '云岭县残疾人联合会', '县残联'),
  unit('cgz', 'township', '云岭县城关镇人民政府', '城关镇'),
  unit('qsz', 'township', '云岭县青石镇人民政府', '青石镇'),
  unit('ytz', 'township', '云岭县云台镇人民政府', '云台镇'),
  unit('bhz', 'township', '云岭县白鹤镇人民政府', '白鹤镇'),
  unit('yxx', 'township', '云岭县云溪乡人民政府', '云溪乡'),
  unit('npx', 'township', '云岭县南坪乡人民政府', '南坪乡'),
  unit('dwx', 'township', '云岭县大湾乡人民政府', '大湾乡'),
];
