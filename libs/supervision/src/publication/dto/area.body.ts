import { ApiProperty } from '@nestjs/swagger';
import { IsInt, Max, Min } from 'class-validator';

const place = { type: 'integer', minimum: 0, maximum: 999, description: 'Thousandths of the side.' } as const;
const length = {
  type: 'integer',
  minimum: 1,
  maximum: 1000,
  description: 'Thousandths of the side.',
} as const;

/** A rectangle on a picture, in thousandths of its width and height. */
export class AreaBody {
  @ApiProperty(place)
  @IsInt()
  @Min(0)
  @Max(999)
  left!: number;

  @ApiProperty(place)
  @IsInt()
  @Min(0)
  @Max(999)
  top!: number;

  @ApiProperty(length)
  @IsInt()
  @Min(1)
  @Max(1000)
  width!: number;

  @ApiProperty(length)
  @IsInt()
  @Min(1)
  @Max(1000)
  height!: number;
}
