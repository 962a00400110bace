import { hkdfSync } from 'node:crypto';
import { join, resolve } from 'node:path';
import { masterSecret } from './master-secret';

export type ProcessRole = 'all' | 'web' | 'worker';
type Environment = Readonly<Record<string, string | undefined>>;

export interface CountyIdentity {
  readonly name: string;
  /** Letters that begin every receipt number. */
  readonly numberPrefix: string;
}

/** Who runs the public site: what its footer and the tags of its pages must say. */
export interface SiteIdentity {
  readonly name: string;
  readonly nameEn: string;
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

export interface S3Settings {
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

/** The settings of this process. The only reader of the environment; a bad value stops the start with one sentence. */
export class AppConfig {
  readonly production: boolean;
  readonly demo: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string;
  readonly databasePool: number;
  readonly role: ProcessRole;
  readonly publicUrl: string;
  readonly trustProxy: boolean;
  readonly logLevel: string;
  readonly metricsToken: string | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  /** When the daily digest of notifications is made, `HH:MM` in Shanghai. */
  readonly digestAt: string;
  readonly clamavHost: string | undefined;
  readonly clamavPort: number;
  readonly s3: S3Settings | undefined;
  /** Multiplies every rate limit; tests and benchmarks raise it, nothing turns limits off. */
  readonly rateLimitScale: number;
  /**
   * Messages that one network address may leave in an hour before each costs it a moment of arithmetic: more than a
   * household or a village office writes, far less than a program does.
   */
  readonly freeMessages: number;
  /** Folder with the county's own licensed font files, named before the open ones. */
  readonly fontDir: string | undefined;
  /** Folder of the built web clients. */
  readonly webDir: string;
  readonly county: CountyIdentity;
  readonly site: SiteIdentity;
  private readonly master: Buffer;

  constructor(environment: Environment = process.env) {
    const read = reader(environment);
    this.production = environment['NODE_ENV'] === 'production';
    this.demo = read.flag('DEMO', false);
    this.port = read.integer('PORT', 3000, 0, 65_535);
    this.host = read.text('HOST', '0.0.0.0');
    this.dataDir = resolve(read.text('DATA_DIR', '.data'));
    this.databaseUrl = read.required('DATABASE_URL');
    this.databasePool = read.integer('DATABASE_POOL', 10, 2, 200);
    this.role = read.oneOf('ROLE', ['all', 'web', 'worker'] as const, 'all');
    this.publicUrl = read.text('PUBLIC_URL', `http://localhost:${this.port}`).replace(/\/$/, '');
    this.trustProxy = read.flag('TRUST_PROXY', false);
    this.logLevel = read.oneOf(
      'LOG_LEVEL',
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const,
      'info',
    );
    this.metricsToken = environment['METRICS_TOKEN'];
    this.smtpUrl = environment['SMTP_URL'];
    this.mailFrom = read.text('MAIL_FROM', '阳光政务 <no-reply@example.invalid>');
    this.digestAt = read.text('DIGEST_AT', '08:30');
    this.clamavHost = environment['CLAMAV_HOST'];
    this.clamavPort = read.integer('CLAMAV_PORT', 3310, 1, 65_535);
    this.s3 = s3Settings(environment, read);
    this.rateLimitScale = read.integer('RATE_LIMIT_SCALE', 1, 1, 1_000_000);
    this.freeMessages = read.integer('FREE_MESSAGES_PER_HOUR', 20, 0, 1_000_000);
    this.fontDir = environment['FONT_DIR'];
    this.webDir = resolve(read.text('WEB_DIR', join('dist', 'apps')));
    this.county = {
      name: read.text('COUNTY_NAME', '云岭县'),
      numberPrefix: read.text('COUNTY_PREFIX', 'YL'),
    };
    this.site = siteIdentity(read, this.demo);
    this.master = masterSecret(environment['SECRET_KEY'], this.dataDir, this.production);
  }

  get runsWeb(): boolean {
    return this.role !== 'worker';
  }

  get runsWorker(): boolean {
    return this.role !== 'web';
  }

  /** A 32-byte key of its own for each use, derived from the master secret. */
  secret(use: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.master, 'yangguang', use, 32));
  }
}

/** The defaults are the invented county's: its codes are zeros on purpose. */
function siteIdentity(read: ReturnType<typeof reader>, demonstration: boolean): SiteIdentity {
  return {
    name: read.text('SITE_NAME', '云岭县人民政府'),
    nameEn: read.text('SITE_NAME_EN', 'Yunling County Government'),
    domain: read.text('SITE_DOMAIN', 'www.yunling.example'),
    idCode: read.text('SITE_CODE', '0000000000'),
    icp: read.text('SITE_ICP', '演ICP备00000000号'),
    publicSecurity: read.text('SITE_PUBLIC_SECURITY', '演公网安备00000000000000号'),
    organiser: read.text('SITE_ORGANISER', '云岭县人民政府办公室'),
    organiserEn: read.text('SITE_ORGANISER_EN', 'Office of the County Government'),
    operator: read.text('SITE_OPERATOR', '云岭县信息中心'),
    operatorEn: read.text('SITE_OPERATOR_EN', 'County Information Centre'),
    sealText: read.text('SITE_SEAL_TEXT', '云岭'),
    demonstration,
  };
}

function s3Settings(environment: Environment, read: ReturnType<typeof reader>): S3Settings | undefined {
  if (!environment['S3_ENDPOINT']) return undefined;
  return {
    endpoint: read.required('S3_ENDPOINT'),
    bucket: read.required('S3_BUCKET'),
    region: read.text('S3_REGION', 'us-east-1'),
    accessKey: read.required('S3_ACCESS_KEY'),
    secretKey: read.required('S3_SECRET_KEY'),
  };
}

function reader(environment: Environment) {
  const given = (name: string) => environment[name]?.trim() || undefined;
  return {
    text: (name: string, otherwise: string) => given(name) ?? otherwise,
    required(name: string): string {
      const value = given(name);
      if (value === undefined) throw new Error(`${name} must be set.`);
      return value;
    },
    flag(name: string, otherwise: boolean): boolean {
      const value = given(name);
      if (value === undefined) return otherwise;
      if (['1', 'true', 'yes'].includes(value)) return true;
      if (['0', 'false', 'no'].includes(value)) return false;
      throw new Error(`${name} must be 1 or 0, not "${value}".`);
    },
    integer(name: string, otherwise: number, least: number, most: number): number {
      const value = given(name);
      if (value === undefined) return otherwise;
      const number = Number(value);
      if (Number.isInteger(number) && number >= least && number <= most) return number;
      throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${value}".`);
    },
    oneOf<T extends string>(name: string, allowed: readonly T[], otherwise: T): T {
      const value = given(name) ?? otherwise;
      const found = allowed.find((one) => one === value);
      if (found !== undefined) return found;
      throw new Error(`${name} must be one of ${allowed.join(', ')}, not "${value}".`);
    },
  };
}
