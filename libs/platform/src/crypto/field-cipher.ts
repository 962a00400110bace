import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AppConfig } from '../config/app-config';

const FORMAT = 'v1';
const IV_BYTES = 16;

/**
 * Keeps single fields (names, telephone numbers, contacts) unreadable in the database: SM4-CTR for
 * secrecy and HMAC-SM3 over context, nonce and cipher text for integrity, since OpenSSL offers no SM4-GCM.
 * The context names the field and its row, so that a sealed value moved elsewhere does not open.
 */
@Injectable()
export class FieldCipher {
  private readonly cipherKey: Buffer;
  private readonly macKey: Buffer;
  private readonly digestKey: Buffer;

  constructor(config: AppConfig) {
    this.cipherKey = config.secret('field-cipher').subarray(0, 16);
    this.macKey = config.secret('field-mac');
    this.digestKey = config.secret('field-digest');
  }

  seal(plain: string, context: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('sm4-ctr', this.cipherKey, iv);
    const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    const mac = this.mac(context, iv, body);
    return [FORMAT, iv.toString('base64url'), body.toString('base64url'), mac.toString('base64url')].join(
      '.',
    );
  }

  open(sealed: string, context: string): string {
    const [format, iv64 = '', body64 = '', mac64 = ''] = sealed.split('.');
    const [iv, body, mac] = [iv64, body64, mac64].map((part) => Buffer.from(part, 'base64url')) as [
      Buffer,
      Buffer,
      Buffer,
    ];
    const expected = this.mac(context, iv, body);
    if (format !== FORMAT || mac.length !== expected.length || !timingSafeEqual(mac, expected)) {
      throw new Error(`A sealed field does not open: ${context}`);
    }
    const decipher = createDecipheriv('sm4-ctr', this.cipherKey, iv);
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
  }

  /** Keyed digest, 64 hex digits: finds equal values without being able to read them. */
  digest(text: string): string {
    return createHmac('sm3', this.digestKey).update(text, 'utf8').digest('hex');
  }

  private mac(context: string, iv: Buffer, body: Buffer): Buffer {
    return createHmac('sm3', this.macKey).update(`${context}\0`, 'utf8').update(iv).update(body).digest();
  }
}
