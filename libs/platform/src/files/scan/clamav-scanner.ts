import { Readable } from 'node:stream';
import NodeClam from 'clamscan';
import { DomainError } from '@yangguang/kernel';
import { Logger } from '@nestjs/common';
import type { ScanResult, VirusScanner } from './virus-scanner';

const TIMEOUT_MS = 30_000;

/** Asks a ClamAV daemon over TCP. */
export class ClamavScanner implements VirusScanner {
  private readonly logger = new Logger(ClamavScanner.name);
  private daemon: Promise<NodeClam> | undefined;

  constructor(
    private readonly host: string,
    private readonly port: number,
  ) {}

  async scan(bytes: Buffer): Promise<ScanResult> {
    try {
      const daemon = await this.connected();
      const { isInfected } = await daemon.scanStream(Readable.from([bytes]));
      if (isInfected === null) throw new Error('The scanner gave no verdict');
      return isInfected ? 'infected' : 'clean';
    } catch (error) {
      this.daemon = undefined;
      this.logger.error(
        `ClamAV at ${this.host}:${this.port} did not answer: ${error instanceof Error ? error.message : String(error)}`,
      );
      throw new DomainError('unavailable', 'platform.file.scanner-down', { retryAfter: 60 });
    }
  }

  private connected(): Promise<NodeClam> {
    this.daemon ??= new NodeClam().init({
      removeInfected: false,
      clamscan: { active: false },
      clamdscan: {
        host: this.host,
        port: this.port,
        timeout: TIMEOUT_MS,
        localFallback: false,
        active: true,
      },
      preference: 'clamdscan',
    });
    return this.daemon;
  }
}
