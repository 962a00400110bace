import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import type { S3Settings } from '../../config/app-config';
import { assertDigest, type BlobStorage } from './blob-storage';

/** Contents as objects of an S3-compatible store (MinIO, Ceph, a public cloud). Loaded only where one is configured. */
export class S3Bucket implements BlobStorage {
  private client: Promise<S3Client> | undefined;

  constructor(private readonly settings: S3Settings) {}

  async put(sha256: string, bytes: Buffer): Promise<void> {
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    const ChecksumSHA256 = Buffer.from(sha256, 'hex').toString('base64');
    const client = await this.connected();
    await client.send(
      new PutObjectCommand({
        ...this.place(sha256),
        Body: bytes,
        ContentLength: bytes.length,
        ChecksumSHA256,
      }),
    );
  }

  async read(sha256: string): Promise<Readable | undefined> {
    const { GetObjectCommand, NoSuchKey } = await import('@aws-sdk/client-s3');
    const client = await this.connected();
    try {
      const { Body } = await client.send(new GetObjectCommand(this.place(sha256)));
      return Body instanceof Readable ? Body : undefined;
    } catch (error) {
      if (error instanceof NoSuchKey) return undefined;
      throw error;
    }
  }

  async remove(sha256: string): Promise<void> {
    const { DeleteObjectCommand } = await import('@aws-sdk/client-s3');
    await (await this.connected()).send(new DeleteObjectCommand(this.place(sha256)));
  }

  private place(sha256: string): { Bucket: string; Key: string } {
    assertDigest(sha256);
    return { Bucket: this.settings.bucket, Key: `${sha256.slice(0, 2)}/${sha256}` };
  }

  private connected(): Promise<S3Client> {
    this.client ??= import('@aws-sdk/client-s3').then(
      (sdk) =>
        new sdk.S3Client({
          endpoint: this.settings.endpoint,
          region: this.settings.region,
          credentials: { accessKeyId: this.settings.accessKey, secretAccessKey: this.settings.secretKey },
          forcePathStyle: true,
          requestChecksumCalculation: 'WHEN_REQUIRED',
          responseChecksumValidation: 'WHEN_REQUIRED',
          maxAttempts: 3,
        }),
    );
    return this.client;
  }
}
