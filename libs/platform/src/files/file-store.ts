import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, DomainError, newId, type Clock } from '@yangguang/kernel';
import { Database } from '../persistence/database';
import { FileTable, type FileOwner, type StoredFile } from './file-table';
import { BLOB_STORAGE, type BlobStorage } from './storage/blob-storage';

/** Hours within which an upload must be put to use. Older ones can't be, and are swept later. */
export const UPLOAD_HOURS = 24;
const HOUR_MS = 3_600_000;

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly purpose: string;
  readonly owner: FileOwner;
}

export interface Attaching {
  readonly ids: readonly string[];
  readonly owner: FileOwner;
  /** Which uploads may be used: those of this purpose. */
  readonly purpose: string;
  /** The person who uploaded them; null for a citizen's. */
  readonly personId: string | null;
  /** How many there may be. */
  readonly most: number;
  /** JSON pointer to the list in the request, for the refusal. */
  readonly pointer: string;
}

/** Keeps files, gives them to what they belong to, and finds them again. */
@Injectable()
export class FileStore {
  constructor(
    private readonly database: Database,
    private readonly table: FileTable,
    @Inject(BLOB_STORAGE) private readonly storage: BlobStorage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Keeps a document that this system made, as it is. Joins the open transaction. */
  put({ name, type, bytes, purpose, owner }: MadeFile): Promise<StoredFile> {
    const at = this.clock.now();
    const file = { name, type, purpose, scan: 'made-here' as const, uploadedBy: null };
    return this.keep({ ...file, ownerType: owner.type, ownerId: owner.id, attachedAt: at }, bytes);
  }

  /** Keeps a content, then its line: a line never lacks its content, whatever breaks in between. */
  keep(
    file: Omit<StoredFile, 'id' | 'sha256' | 'size' | 'uploadedAt'>,
    bytes: Uint8Array,
  ): Promise<StoredFile> {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const sha256 = createHash('sha256').update(content).digest('hex');
    return this.database.transaction(async () => {
      await this.table.lockContent(sha256);
      await this.storage.put(sha256, content);
      const kept = { ...file, id: newId(), sha256, size: content.length, uploadedAt: this.clock.now() };
      await this.table.add(kept);
      return kept;
    });
  }

  /**
   * Gives uploads to their owner, all or none, in the open transaction. Each can be used once, within
   * a day, and only by who uploaded it; anything else is one refusal that doesn't tell which it was.
   */
  async attach({ ids, owner, purpose, personId, most, pointer }: Attaching): Promise<StoredFile[]> {
    if (ids.length === 0) return [];
    const refuse = (key: string, values = {}) =>
      new DomainError('invalid', key, { values, fields: [{ pointer, key, values }] });
    if (ids.length > most) throw refuse('platform.file.too-many', { most });
    const now = this.clock.now();
    const since = new Date(now.getTime() - UPLOAD_HOURS * HOUR_MS);
    const attached = await this.table.attach(ids, owner, { purpose, personId, since, at: now });
    if (attached.length !== new Set(ids).size) throw refuse('platform.file.not-usable');
    return ids.flatMap((id) => attached.find((file) => file.id === id) ?? []);
  }

  /** Undefined for an id that is none. */
  describe(id: string): Promise<StoredFile | undefined> {
    return this.table.find(id);
  }

  ofOwner(owner: FileOwner): Promise<StoredFile[]> {
    return this.table.ofOwner(owner);
  }

  /** The content as a stream. A line without its content is a damaged store, and an error. */
  async read(file: Pick<StoredFile, 'id' | 'sha256'>): Promise<Readable> {
    const content = await this.storage.read(file.sha256);
    if (!content) throw new Error(`The content of file ${file.id} is missing from the storage`);
    return content;
  }

  /** The whole content, checked against its digest. */
  async bytes(file: Pick<StoredFile, 'id' | 'sha256'>): Promise<Buffer> {
    const content = await buffer(await this.read(file));
    if (createHash('sha256').update(content).digest('hex') !== file.sha256) {
      throw new Error(`The content of file ${file.id} is damaged`);
    }
    return content;
  }
}
