import { ApiProperty } from '@nestjs/swagger';

export class NotificationItem {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({
    description: 'What it is about, in the reader’s language.',
    example: '新办件：YL20261123-0004',
  })
  title!: string;

  @ApiProperty({ description: 'What to do, in the reader’s language.' })
  body!: string;

  @ApiProperty({
    description: 'Path of the page it leads to.',
    example: '/console/cases/019abc12-0000-7000-8000-000000000000',
  })
  link!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was first read.' })
  readAt!: string | null;

  @ApiProperty({ description: 'Whether it was mailed at once, at any hour.' })
  urgent!: boolean;
}

export class NotificationPageResponse {
  @ApiProperty({ type: [NotificationItem] })
  items!: NotificationItem[];

  @ApiProperty({ type: String, nullable: true, description: 'The way to the next page; null on the last.' })
  nextCursor!: string | null;

  @ApiProperty({ description: 'Unread notifications in all.', minimum: 0 })
  unread!: number;
}

export class UnreadResponse {
  @ApiProperty({ description: 'Unread notifications left.', minimum: 0 })
  unread!: number;
}
