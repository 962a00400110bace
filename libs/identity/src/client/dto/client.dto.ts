import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { TextField } from '@yangguang/platform';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
} from 'class-validator';

const MOST_SCOPES = 200;
const SCOPES = {
  type: String,
  isArray: true,
  minItems: 1,
  maxItems: MOST_SCOPES,
  example: ['supervision.case.read'],
};

export class ClientTokenRequest {
  @ApiProperty({
    description: 'The client’s id.',
    minLength: 1,
    maxLength: 64,
    example: '019abc12-0000-7000-8000-000000000000',
  })
  @IsString()
  @IsNotEmpty()
  @MaxLength(64)
  clientId!: string;

  @ApiProperty({ description: 'The client’s secret.', format: 'password', minLength: 1, maxLength: 200 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  clientSecret!: string;
}

export class AmendClientRequest {
  @TextField({
    max: 200,
    optional: true,
    description: 'What it is for and who answers for it.',
    example: '省平台对接，市大数据局负责',
  })
  purpose?: string;

  @ApiPropertyOptional({ ...SCOPES, description: 'All permissions it is to have, over the whole county.' })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SCOPES)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes?: string[];
}

export class RegisterClientRequest {
  @TextField({ max: 60, description: 'Name of the system.', example: '省政务服务平台' })
  name!: string;

  @TextField({
    max: 200,
    description: 'What it is for and who answers for it.',
    example: '省平台对接，市大数据局负责',
  })
  purpose!: string;

  @ApiProperty({ ...SCOPES, description: 'The permissions it is to have, over the whole county.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SCOPES)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes!: string[];
}

export class ClientResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty()
  purpose!: string;

  @ApiProperty({ type: [String] })
  scopes!: string[];

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  disabledAt!: string | null;

  @ApiProperty({ minimum: 1 })
  version!: number;
}

export class ClientList {
  @ApiProperty({ type: [ClientResponse] })
  items!: ClientResponse[];
}

export class ClientWithSecretResponse extends ClientResponse {
  @ApiProperty({ description: 'Shown this once.' })
  secret!: string;
}

export class ClientScope {
  @ApiProperty({ example: 'supervision.case.read' })
  name!: string;

  @ApiProperty({ description: 'In the reader’s language.', example: '查看办件' })
  title!: string;
}

export class ClientScopeList {
  @ApiProperty({ type: [ClientScope] })
  items!: ClientScope[];
}
