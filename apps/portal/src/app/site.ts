/** Who runs this site; the footer and the page tags of every page say it. */
export interface SiteIdentity {
  readonly name: string;
  readonly nameEn: string;
  /** English domain for the SiteDomain tag. */
  readonly domain: string;
  /** 政府网站标识码, ten characters. */
  readonly idCode: string;
  readonly icp: string;
  readonly publicSecurity: string;
  readonly organiser: string;
  readonly organiserEn: string;
  readonly operator: string;
  readonly operatorEn: string;
  /** Two characters in the wordmark's seal. */
  readonly sealText: string;
  /** True for the fictional county: every page says so. */
  readonly demonstration: boolean;
}

/** The county that the software comes with. It exists nowhere; its codes are zeros on purpose. */
export const DEMONSTRATION_SITE: SiteIdentity = {
  name: '云岭县人民政府',
  nameEn: 'Yunling County Government',
  domain: 'www.yunling.example',
  idCode: '0000000000',
  icp: '演ICP备00000000号',
  publicSecurity: '演公网安备00000000000000号',
  organiser: '云岭县人民政府办公室',
  organiserEn: 'Office of the County Government',
  operator: '云岭县信息中心',
  operatorEn: 'County Information Centre',
  sealText: '云岭',
  demonstration: true,
};
